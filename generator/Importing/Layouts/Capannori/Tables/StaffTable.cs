using System.Collections.Immutable;
using PegOpenData.Importing.Documents;

namespace PegOpenData.Importing.Layouts.Capannori.Tables;

/// <summary>Persona: who works on an objective, with grade and profile.</summary>
internal sealed class StaffTable(ImportContext context) : SheetTable(context, Shape, "personale", isNarrow: true)
{
    private const string CategoryWord = "Categoria ";

    private static readonly TableShape Shape = new("Persona",
    [
        new("Persona"), new("Categoria"), new("Ruolo"), new("Inizio"), new("Fine"),
    ]);

    private readonly List<PersonRow> rows = [];

    public ImmutableArray<PersonRow> Rows => [.. rows];

    protected override bool Add(TableRow row)
    {
        var category = row.Required(1);
        if (category.Length > 0 && !category.StartsWith(CategoryWord, StringComparison.Ordinal))
        {
            Context.Found.Add(Errors.Importing.UnexpectedValue(row.SpanOf(1), row.NameOf(1), "una categoria come «Categoria C»"));
        }

        rows.Add(new PersonRow(
            row.Line, row.Required(0), category.Replace(CategoryWord, "", StringComparison.Ordinal), row.Text(2), PrintedPeriod.Of(row, 3, Context.Found)));
        return true;
    }
}
