using System.Globalization;
using System.Text.RegularExpressions;
using PegOpenData.Importing.Documents;
using PegOpenData.Loading.Syntax;

namespace PegOpenData.Importing.Writing;

/// <summary>Last look before files are given out: a name that was left out of its column may stand in no text.</summary>
internal sealed partial class NameGuard
{
    private readonly SourceDocument document;
    private readonly DiagnosticBag found;
    private readonly ILookup<string, string[]> names;

    /// <param name="names">Those of one word only are as often the name of a street, and are not looked for.</param>
    public NameGuard(SourceDocument document, IEnumerable<string> names, DiagnosticBag found)
    {
        (this.document, this.found) = (document, found);
        this.names = names.Select(WordsOf).Where(words => words.Length > 1).SelectMany(BothOrders)
            .ToLookup(words => words[0], StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>One finding a line of the document, without the name.</summary>
    public void Check(IEnumerable<DataFile> files)
    {
        foreach (var line in files.SelectMany(file => LinesWithNames(file.Content, 1)).Distinct().Order())
        {
            found.Add(Errors.Importing.NameInText(document.Lines[line - 1].Span));
        }
    }

    /// <param name="line">Of the record around it, for a value that does not say its own.</param>
    private IEnumerable<int> LinesWithNames(Node node, int line) => node switch
    {
        ScalarNode scalar => HasName(scalar.Text) ? [line] : [],
        SequenceNode list => list.Items.SelectMany(item => LinesWithNames(item, line)),
        MappingNode map => map.Entries.Where(entry => !IsWhoAnswers(entry, map)).SelectMany(entry => LinesWithNames(entry.Value, LineOf(map) ?? line)),
        _ => [],
    };

    /// <summary>The one place where a name may stand, because whoever imports asked for it: <c>responsabile.nome</c>.</summary>
    private static bool IsWhoAnswers(MappingEntry entry, MappingNode map) => entry.Key.Text == "nome" && map["ruolo"] is not null;

    private bool HasName(string text)
    {
        var words = WordsOf(text);
        return words.Select((word, at) => (word, at)).Any(here => names[here.word].Any(name =>
            words.Length - here.at >= name.Length && name.SequenceEqual(words.Skip(here.at).Take(name.Length), StringComparer.OrdinalIgnoreCase)));
    }

    private int? LineOf(MappingNode record) =>
        record["fonte"] is MappingNode source && source["riga"] is ScalarNode line
        && int.TryParse(line.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= document.Lines.Length
            ? number
            : null;

    /// <summary>As printed and with the first word at the end or the last at the beginning: surname and name change places.</summary>
    private static IEnumerable<string[]> BothOrders(string[] words) => [words, [.. words[1..], words[0]], [words[^1], .. words[..^1]]];

    private static string[] WordsOf(string text) => [.. Word().Matches(text).Select(word => word.Value)];

    [GeneratedRegex(@"[\p{L}\p{M}]+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
