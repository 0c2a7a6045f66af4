using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace PegOpenData.Importing.Accounting;

/// <summary>The account of an import: what became of every line, how many records came out, how many names were left out. It names nobody.</summary>
public sealed record Reckoning
{
    public required string Document { get; init; }

    /// <summary>Of the document's bytes.</summary>
    public required string Sha256 { get; init; }

    public required string Layout { get; init; }

    /// <summary>How many lines the document has.</summary>
    public required int Lines { get; init; }

    /// <summary>In the order of the document, at most one a line.</summary>
    public required ImmutableArray<LineClaim> Claims { get; init; }

    /// <summary>Records by collection.</summary>
    public required ImmutableArray<Tally> Records { get; init; }

    /// <summary>Occurrences of names of persons that were not written, by the label or column they stood under.</summary>
    public required ImmutableArray<Tally> NamesLeftOut { get; init; }

    /// <summary>People of the staff tables who are in no group of the data, where they could be recognised.</summary>
    public int PeopleUncounted { get; init; }

    /// <summary>Every line has its role.</summary>
    public bool IsComplete => Claims.Length == Lines;

    /// <summary>Lines by role and by what they went to, in the order of <see cref="LineRole"/>; of a workbook, sheet by sheet.</summary>
    public ImmutableArray<RoleTally> ByRole =>
    [
        .. from sheet in Claims.GroupBy(claim => claim.Sheet, StringComparer.Ordinal)
           from tally in sheet.GroupBy(claim => (claim.Role, claim.What))
               .OrderBy(same => same.Key.Role)
               .ThenBy(same => same.Min(claim => claim.Line))
               .Select(same => new RoleTally(
                   same.Key.Role.Italian(), same.Key.What, same.Count(), LineRanges.ToText(same.Select(claim => claim.Line))) { Sheet = sheet.Key })
           select tally,
    ];

    public int CountOf(LineRole role) => Claims.Count(claim => claim.Role == role);

    /// <summary>The account in Italian, for the console and for the message of a commit.</summary>
    public string ToText()
    {
        var text = new StringBuilder()
            .AppendLine(CultureInfo.InvariantCulture, $"Documento: {Document}")
            .AppendLine(CultureInfo.InvariantCulture, $"SHA-256: {Sha256}")
            .AppendLine(CultureInfo.InvariantCulture, $"Tracciato: {Layout}")
            .AppendLine(CultureInfo.InvariantCulture, $"Righe del documento: {Lines}, spiegate: {Claims.Length}");
        AppendRoles(text);
        Append(text, "Record", Records);
        Append(text, "Nomi di persone non riportati", NamesLeftOut);
        if (PeopleUncounted > 0)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"Persone in nessun gruppo, perché sarebbero riconoscibili: {PeopleUncounted}");
        }

        return text.Replace("\r\n", "\n").ToString();
    }

    private void AppendRoles(StringBuilder text)
    {
        foreach (var tally in ByRole)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"  {SheetOf(tally)}{tally.Role}, {tally.What}: {tally.Lines} (righe {LineRanges.Shorten(tally.Where)})");
        }
    }

    private static string SheetOf(RoleTally tally) => tally.Sheet is null ? "" : $"foglio «{tally.Sheet}», ";

    private static void Append(StringBuilder text, string title, ImmutableArray<Tally> tallies)
    {
        text.AppendLine(CultureInfo.InvariantCulture, $"{title}: {tallies.Sum(tally => tally.Count)}");
        foreach (var tally in tallies)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"  {tally.Of}: {tally.Count}");
        }
    }
}
