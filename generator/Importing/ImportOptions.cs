namespace PegOpenData.Importing;

/// <summary>What whoever imports a document decides, and what the document does not say.</summary>
public sealed record ImportOptions
{
    /// <summary>The layout's name; null to let the layouts recognise the document.</summary>
    public string? Layout { get; init; }

    /// <summary>How the table of another program is read (<c>--mappa</c>); null for our own workbook.</summary>
    public SourceFile? Map { get; init; }

    /// <summary>The folder of the administration; null to make it of the printed name.</summary>
    public Slug? Administration { get; init; }

    /// <summary>What the administration is called; null for the printed name, or the one its data have already.</summary>
    public string? AdministrationName { get; init; }

    /// <summary>comune, provincia, città metropolitana …; null for what the name says.</summary>
    public string? AdministrationKind { get; init; }

    /// <summary>The year of the plan, where the document does not print it.</summary>
    public int? Year { get; init; }

    /// <summary>The kind of plan (<c>peg</c>, <c>piano-comunicazione</c> …), where the document does not print it.</summary>
    public string? PlanKind { get; init; }

    /// <summary>Leave out prose, notes and every spelling that could hold a name (<c>--solo-fatti</c>).</summary>
    public bool FactsOnly { get; init; }

    /// <summary>Keep the names of those who answer for an office, whose publication is the law's; never those of others (<c>--nomi-responsabili</c>).</summary>
    public bool KeepsResponsibleNames { get; init; }

    /// <summary>Facts alone hold no name.</summary>
    public bool WritesNames => KeepsResponsibleNames && !FactsOnly;

    /// <summary>
    /// The document that the data come from, where a newer one is imported: with it what people changed is told from what the document changed
    /// (<c>--precedente</c>).
    /// </summary>
    public SourceFile? Previous { get; init; }

    /// <summary>
    /// What the document says goes over what people changed in the data, even where it is the very document the data came from
    /// (<c>--riscrivi</c>). What they added stays in any case.
    /// </summary>
    public bool OverwritesEdits { get; init; }

    /// <summary>The administration is shown as an example.</summary>
    public bool Demonstration { get; init; }

    /// <summary>How the plan and every <c>fonte</c> call the document; null for its printed heading.</summary>
    public string? DocumentTitle { get; init; }

    /// <summary>Where the signed document is published.</summary>
    public Uri? DocumentUrl { get; init; }

    /// <summary>The administration's website.</summary>
    public Uri? WebsiteUrl { get; init; }
}
