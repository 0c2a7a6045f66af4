using System.Text;
using System.Text.RegularExpressions;
using PegOpenData.Loading.Syntax;
using PegOpenData.Loading.Syntax.Csv;

namespace PegOpenData.Loading.Writing;

/// <summary>
/// The one canonical form of a table: UTF-8 without mark, comma, LF (as every file of the repository), quotes only where needed,
/// nested fields as dotted columns, lists joined by <c> | </c>. Columns that no row fills are left out, unless somebody put them there. A plan that says
/// <c>formato_numeri: italiano</c> has decimals after a comma.
/// </summary>
public sealed partial class CsvTableWriter
{
    private readonly IReadOnlyList<string> columns;
    private readonly NumberFormat? format;

    private CsvTableWriter(IReadOnlyList<string> columns, NumberFormat? format) => (this.columns, this.format) = (columns, format);

    /// <param name="columns">The order of the columns, dotted where nested; any other follows the ones of its group, or stands at the end.</param>
    /// <exception cref="ArgumentException">A row holds a list of records: those are a table of their own.</exception>
    /// <param name="format">How the plan writes its numbers, where it says so.</param>
    /// <param name="kept">Columns that stand there though no row fills them.</param>
    public static string Write(IEnumerable<MappingNode> rows, IReadOnlyList<string> columns, NumberFormat? format = null, IReadOnlyList<string>? kept = null) =>
        new CsvTableWriter(columns, format).Write([.. rows], kept ?? []);

    private string Write(List<MappingNode> records, IReadOnlyList<string> kept)
    {
        // The cells of a row are made twice, so that those of a large table are never all there at once.
        var used = records.SelectMany(row => Flatten(row).Keys).Concat(kept).Distinct(StringComparer.Ordinal).OrderBy(Rank).ToList();
        var text = new StringBuilder();
        Append(text, used);
        foreach (var cells in records.Select(Flatten))
        {
            Append(text, used.Select(name => cells.GetValueOrDefault(name, "")));
        }

        return text.ToString();
    }

    /// <summary>An unlisted column (<c>atteso.2024</c>) stands with the last listed one of its group.</summary>
    private int Rank(string name)
    {
        var group = name.Split('.')[0];
        var last = columns.Count;
        for (var at = columns.Count - 1; at >= 0; at--)
        {
            if (columns[at] == name)
            {
                return at;
            }

            last = last == columns.Count && columns[at].Split('.')[0] == group ? at : last;
        }

        return last;
    }

    private Dictionary<string, string> Flatten(MappingNode row)
    {
        var cells = new Dictionary<string, string>(StringComparer.Ordinal);
        Flatten(row, "", cells);
        return cells;
    }

    private void Flatten(MappingNode map, string prefix, Dictionary<string, string> cells)
    {
        foreach (var entry in map.Entries)
        {
            // The words of a group stand under the group's own name (atteso, beside atteso.2024) where that is a column: iniziale.testo stays.
            var name = prefix + entry.Key.Text;
            name = entry.Key.Text == "testo" && prefix.Length > 0 && (!columns.Contains(name) || columns.Contains(prefix[..^1])) ? prefix[..^1] : name;
            if (entry.Value is MappingNode nested)
            {
                Flatten(nested, name + ".", cells);
            }
            else if (Cell(entry.Value) is { Length: > 0 } cell)
            {
                cells[name] = cell;
            }
        }
    }

    private string Cell(Node value) => value switch
    {
        ScalarNode { Kind: ScalarKind.Null } => "",
        ScalarNode { Kind: ScalarKind.Boolean } boolean => boolean.Text is "true" or "True" or "TRUE" ? "sì" : "no",
        ScalarNode { Kind: ScalarKind.Number } number => Number(number.Text),
        ScalarNode text => text.Text,
        SequenceNode list => string.Join(" | ", list.Items.Select(Item)),
        _ => throw new ArgumentException("A mapping is not a cell.", nameof(value)),
    };

    private string Item(Node item) => item is ScalarNode scalar
        ? Cell(scalar).Replace(" | ", " \\| ", StringComparison.Ordinal)
        : throw new ArgumentException("A list of records is a table of its own.", nameof(item));

    /// <summary>1.234 would be asked about when read (one thousand two hundred, or one and a bit?); 1.2340 is plain.</summary>
    private string Number(string number) =>
        format == NumberFormat.Italian ? number.Replace('.', ',') : Ambiguous().IsMatch(number) ? number + "0" : number;

    private static void Append(StringBuilder text, IEnumerable<string> cells) => text.AppendJoin(',', cells.Select(Quoted)).Append('\n');

    private static string Quoted(string cell) =>
        cell.AsSpan().IndexOfAny(",\"\r\n") >= 0 || cell.Trim().Length != cell.Length ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;

    [GeneratedRegex(@"^[-+]?[0-9]{1,3}\.[0-9]{3}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Ambiguous();
}
