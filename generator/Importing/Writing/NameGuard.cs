using System.Globalization;
using PegOpenData.Importing.Documents;
using PegOpenData.Importing.Staff;
using PegOpenData.Loading.Syntax;

namespace PegOpenData.Importing.Writing;

/// <summary>Last look before files are given out: a name that was left out of its column may stand in no text.</summary>
internal sealed class NameGuard(SourceDocument document, IEnumerable<string> leftOut, DiagnosticBag found)
{
    private readonly PersonNames names = new(leftOut);

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
        ScalarNode scalar => names.AreIn(scalar.Text) ? [line] : [],
        SequenceNode list => list.Items.SelectMany(item => LinesWithNames(item, line)),
        MappingNode map => map.Entries.Where(entry => !IsWhoAnswers(entry, map)).SelectMany(entry => LinesWithNames(entry.Value, LineOf(map) ?? line)),
        _ => [],
    };

    /// <summary>The one place where a name may stand, because whoever imports asked for it: <c>responsabile.nome</c>.</summary>
    private static bool IsWhoAnswers(MappingEntry entry, MappingNode map) => entry.Key.Text == "nome" && map["ruolo"] is not null;

    private int? LineOf(MappingNode record) =>
        record["fonte"] is MappingNode source && source["riga"] is ScalarNode line
        && int.TryParse(line.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= document.Lines.Length
            ? number
            : null;
}
