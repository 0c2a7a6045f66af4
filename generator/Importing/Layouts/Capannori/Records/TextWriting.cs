using PegOpenData.Importing.Documents;
using PegOpenData.Importing.Staff;

namespace PegOpenData.Importing.Layouts.Capannori.Records;

/// <summary>Makes Markdown of cells. Texts name people of the staff tables too, and those names are left out here as there.</summary>
internal sealed class TextWriting(ImportContext context)
{
    private readonly PersonNames names = new(context.Ledger.Names);

    /// <param name="line">Where to say that a name was left out.</param>
    public string Markdown(SourceLine line, params IEnumerable<string> cells)
    {
        var (text, count) = names.LeftOutOf(HtmlText.ToMarkdown(cells));
        if (count > 0 && !context.Options.FactsOnly)
        {
            context.Found.Add(Errors.Importing.NamesOmitted(line.Span, count, PersonNames.Omitted));
        }

        return text;
    }
}
