using System.Collections.Immutable;

namespace PegOpenData.Loading.Syntax.Csv;

/// <summary>A column that is read.</summary>
/// <param name="Index">Its place in a row.</param>
/// <param name="Name">As in the header, dotted where nested.</param>
internal sealed record Column(int Index, string Name, ImmutableArray<string> Path, ColumnType Type)
{
    /// <summary>Words of an approved act: kept as they are, even where a spreadsheet spoilt them.</summary>
    public bool IsApprovedText => Path[0] == "atteso";

    /// <summary>It holds a code, which a spreadsheet likes to take for a date or a number.</summary>
    public bool IsCode => Path[^1] is "codice" or "id" or "capitolo" or "articolo" or "codice_bilancio" or "piano_finanziario";
}
