using System.Collections.Immutable;
using PegOpenData.Importing.Documents;

namespace PegOpenData.Importing.Layouts.ReggioEmilia.Parts;

/// <summary>What the first pages say of the whole document; null for what they do not.</summary>
internal sealed record FrontPage
{
    /// <summary>Of the title, or the first of the document where there is none.</summary>
    public required SourceLine Line { get; init; }

    /// <summary>Piano Esecutivo di Gestione 2020.</summary>
    public string? Title { get; init; }

    /// <summary>PEG_2020.</summary>
    public string? ShortTitle { get; init; }

    public int? Year { get; init; }

    /// <summary>ALLEGATO B.</summary>
    public string? Annex { get; init; }

    public string? Area { get; init; }

    /// <summary>Elaborazione del.</summary>
    public DateOnly? Printed { get; init; }

    public ImmutableArray<(SourceLine Line, string Code, string Name)> Index { get; init; } = [];

    /// <summary>A centre of the index whose pages are not there was lost; one with another name is another.</summary>
    public void CheckIndex(ImportContext context, IReadOnlyCollection<PrintedCentre> centres)
    {
        foreach (var (line, code, name) in Index)
        {
            if (centres.FirstOrDefault(centre => centre.Code == code) is not { } centre)
            {
                context.Found.Add(Errors.Importing.MissingPart(context.Document.End, $"{code} - {name}", "fra le pagine dei centri, ma è nell'indice"));
            }
            else if (centre.Name != name)
            {
                context.Found.Add(Errors.Importing.DisagreeingRepetition(centre.Line.Span, "L'intestazione del centro", line.Number));
            }
        }
    }
}
