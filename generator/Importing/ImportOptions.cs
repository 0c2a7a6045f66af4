namespace PegOpenData.Importing;

/// <summary>What whoever imports a document decides, and what the document does not say.</summary>
public sealed record ImportOptions
{
    /// <summary>The layout's name; null to let the layouts recognise the document.</summary>
    public string? Layout { get; init; }

    /// <summary>The folder of the administration; null to make it of the printed name.</summary>
    public Slug? Administration { get; init; }

    /// <summary>Leave out prose, notes and every spelling that could hold a name (<c>--solo-fatti</c>).</summary>
    public bool FactsOnly { get; init; }

    /// <summary>The administration is shown as an example.</summary>
    public bool Demonstration { get; init; }

    /// <summary>How the plan and every <c>fonte</c> call the document; null for its printed heading.</summary>
    public string? DocumentTitle { get; init; }

    /// <summary>Where the signed document is published.</summary>
    public Uri? DocumentUrl { get; init; }

    /// <summary>The administration's website.</summary>
    public Uri? WebsiteUrl { get; init; }
}
