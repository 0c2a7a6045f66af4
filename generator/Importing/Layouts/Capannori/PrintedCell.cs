using System.Net;
using System.Text.RegularExpressions;
using PegOpenData.Importing.Documents;

namespace PegOpenData.Importing.Layouts.Capannori;

/// <summary>Cells here keep entities as well as tags, and rows of dashes stand where a table lost its rule.</summary>
internal static partial class PrintedCell
{
    /// <summary>The words of a cell, "" where the line has no such cell.</summary>
    public static string TextOf(SourceLine line, int cell) => WebUtility.HtmlDecode(line.Clean(cell));

    /// <summary>What a row is about: bold means nothing here.</summary>
    public static string KeyOf(SourceLine line) => TextOf(line, 0);

    /// <summary>The last row of dashes of a document may be cut anywhere.</summary>
    public static bool IsRule(SourceLine line) => line.Cells[0].Length > 1 && line.Cells.All(cell => Dashes().IsMatch(cell));

    /// <summary>The line without the empty cells that it has over <paramref name="columns"/>: a table may be glued to a wider one.</summary>
    public static SourceLine Fitted(SourceLine line, int columns)
    {
        var text = line.Text;
        for (var cells = line.Cells.Length; cells > columns && text.EndsWith('\t'); cells--)
        {
            text = text[..^1];
        }

        return text.Length == line.Text.Length ? line : new SourceLine(line.File, line.Number, text);
    }

    [GeneratedRegex("^-*$", RegexOptions.CultureInvariant)]
    private static partial Regex Dashes();
}
