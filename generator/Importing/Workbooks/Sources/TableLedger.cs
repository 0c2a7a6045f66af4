using System.Collections.Immutable;
using PegOpenData.Importing.Accounting;

namespace PegOpenData.Importing.Workbooks.Sources;

/// <summary>Keeps account of the rows of every table while they are read: each is claimed once.</summary>
/// <param name="rows">How many rows the tables have.</param>
internal sealed class TableLedger(int rows)
{
    private readonly List<LineClaim> claims = [];
    private readonly SortedDictionary<string, int> namesByPlace = new(StringComparer.Ordinal);

    public void Claim(SourceTable table, int row, LineRole role, string what) => claims.Add(new LineClaim(row, role, what) { Sheet = table.Sheet });

    public void ClaimAll(SourceTable table, IEnumerable<SourceRow> rows, LineRole role, string what) =>
        claims.AddRange(rows.Select(row => new LineClaim(row.Number, role, what) { Sheet = table.Sheet }));

    public void LeaveOutName(string place) => namesByPlace[place] = namesByPlace.GetValueOrDefault(place) + 1;

    public Reckoning Close(SourceFile document, string layout, IEnumerable<Tally> records) => new()
    {
        Document = document.Path,
        Sha256 = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(document.Content.Span)),
        Layout = layout,
        Lines = rows,
        Claims = [.. claims],
        Records = [.. records],
        NamesLeftOut = [.. namesByPlace.Select(pair => new Tally(pair.Key, pair.Value))],
    };
}
