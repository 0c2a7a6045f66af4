using PegOpenData.Loading.Schemas;
using PegOpenData.Loading.Syntax;

namespace PegOpenData.Loading.Writing.Drafting;

/// <summary>
/// A new file for a person to complete: the fields that are known, and every other field of the schema as a comment with what it means and an
/// example, ready to be used when its <c>#</c> is taken away.
/// </summary>
public static class RecordDraft
{
    private static readonly string[] HowTo =
    [
        "#",
        "# Le righe che cominciano con «# » spiegano; quelle che cominciano con «#» e il nome di un campo sono esempi.",
        "# Per usare un campo: togliete il «#» davanti al nome e alle righe rientrate sotto, e mettete il vostro valore al posto",
        "# dell'esempio. Ciò che non serve si può cancellare. Alla fine: peg validate",
        "",
    ];

    /// <param name="schema">For instance <c>obiettivo</c>.</param>
    /// <param name="address">Where an editor finds it.</param>
    /// <param name="known">The fields to write as they are.</param>
    public static string Write(string schema, string address, MappingNode known)
    {
        var record = Contract.Instance[schema];
        var intro = DraftText.Wrapped($"{record.Title}. {record.Description}", "# ");
        var fields = DraftFields.Of(record).SelectMany(field => Lines(field, known[field.Name]).Append(""));
        IEnumerable<string> lines = [$"# yaml-language-server: $schema={address}", "#", .. intro, .. HowTo, .. fields];
        return string.Join('\n', lines).TrimEnd('\n') + "\n";
    }

    private static IEnumerable<string> Lines(DraftField field, Node? known) =>
    [
        .. DraftText.Wrapped(field.Explanation, "# "),
        .. known is null ? Example(field).Select(line => "#" + line) : YamlWriter.Lines(Tree.Entry(field.Name, known), ""),
    ];

    /// <summary>The parts of a group are explained one by one; those of a list of records have a file or a page of their own.</summary>
    private static List<string> Example(DraftField field) => field.Parts.IsEmpty
        ? YamlWriter.Lines(Tree.Entry(field.Name, field.Example), "")
        : [$"{field.Name}:", .. field.Parts.SelectMany(part => DraftText.Wrapped(part.Explanation, "  # ").Concat(YamlWriter.Lines(Tree.Entry(part.Name, part.Example), "  ")))];
}
