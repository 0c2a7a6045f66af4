using System.Globalization;
using System.Text.RegularExpressions;
using PegOpenData.Importing.Documents;
using PegOpenData.Loading.Syntax;

namespace PegOpenData.Importing.Writing;

/// <summary>Last look before files are given out: a name that was left out of its column may stand in no text.</summary>
internal sealed class NameGuard
{
    private readonly SourceDocument document;
    private readonly DiagnosticBag found;
    private readonly List<Regex> names;

    public NameGuard(SourceDocument document, IEnumerable<string> names, DiagnosticBag found)
    {
        (this.document, this.found) = (document, found);
        this.names = [.. names.Select(name => name.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Where(words => words.Length > 1).Select(Shape)];
    }

    /// <summary>One finding a line of the document, without the name.</summary>
    public void Check(IEnumerable<DataFile> files)
    {
        var lines = files.SelectMany(file => LinesWithNames(file.Content, 1)).Distinct().Order();
        foreach (var line in lines)
        {
            found.Add(Errors.Importing.NameInText(document.Lines[line - 1].Span));
        }
    }

    /// <param name="line">Of the record around it, for a value that does not say its own.</param>
    private IEnumerable<int> LinesWithNames(Node node, int line) => node switch
    {
        ScalarNode scalar => names.Exists(name => name.IsMatch(scalar.Text)) ? [line] : [],
        SequenceNode list => list.Items.SelectMany(item => LinesWithNames(item, line)),
        MappingNode map => map.Entries.SelectMany(entry => LinesWithNames(entry.Value, LineOf(map) ?? line)),
        _ => [],
    };

    private int? LineOf(MappingNode record) =>
        record["fonte"] is MappingNode source && source["riga"] is ScalarNode line
        && int.TryParse(line.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= document.Lines.Length
            ? number
            : null;

    /// <summary>The words in the printed order or with the first at the end: surname and name change places.</summary>
    private static Regex Shape(string[] words)
    {
        string Joined(IEnumerable<string> some) => string.Join(@"\s+", some.Select(Regex.Escape));
        return new Regex($@"\b({Joined(words)}|{Joined(words.Skip(1).Append(words[0]))})\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
    }
}
