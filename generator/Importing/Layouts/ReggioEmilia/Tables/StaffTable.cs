using System.Collections.Frozen;
using System.Collections.Immutable;
using PegOpenData.Importing.Accounting;
using PegOpenData.Importing.Documents;
using PegOpenData.Importing.Layouts.ReggioEmilia.Lines;
using PegOpenData.Importing.Staff;

namespace PegOpenData.Importing.Layouts.ReggioEmilia.Tables;

/// <summary>The people of a sheet, whose table closes it. After a page break it goes on without the names of its columns.</summary>
internal static class StaffTable
{
    private static readonly TableShape Shape = new("personale", [new("Nome Soggetto"), new("Relazione Personale"), new("Impegno Personale")]);

    /// <summary>Only these: what else stands in the column could be a name, and would be published as a role.</summary>
    private static readonly FrozenSet<string> Roles = FrozenSet.ToFrozenSet<string>(
    [
        .. HeadTitles.All, "Dipendente a tempo indeterminato/determinato", "Collaborazione coordinata continuativa", "Personale in Comando",
    ]);

    /// <param name="last">The last line of the sheet, to say where the table should stand.</param>
    public static ImmutableArray<PersonRow> Read(ImportContext context, Token last, IEnumerable<Token> tokens)
    {
        var people = ImmutableArray.CreateBuilder<PersonRow>();
        var hasHeader = false;
        foreach (var token in tokens.Where(token => token.Kind is TokenKind.StaffHeader or TokenKind.Row))
        {
            if (token.Kind == TokenKind.StaffHeader)
            {
                Shape.IsHeader(token.Line, context.Found);
                token.Claim(context, hasHeader ? LineRole.RepeatedHeading : LineRole.Heading, "colonne del personale");
                hasHeader = true;
                continue;
            }

            token.Claim(context, LineRole.Record, "personale");
            if (Shape.RowOf(token.Line, context.Found) is { } row)
            {
                people.Add(PersonOf(context, row));
            }
        }

        if (people.Count == 0)
        {
            context.Found.Add(Errors.Importing.MissingPart(last.Line.Span, Shape.Columns[0].Name, "in fondo alla scheda"));
        }

        return people.ToImmutable();
    }

    private static PersonRow PersonOf(ImportContext context, TableRow row)
    {
        var role = row.Required(1);
        if (role.Length > 0 && !Roles.Contains(role))
        {
            context.Found.Add(Errors.Importing.UnexpectedValue(row.SpanOf(1), row.NameOf(1), "uno dei rapporti conosciuti, come «Posizione Organizzativa»"));
        }

        row.Required(2);
        return new PersonRow(row.Line, row.Required(0), role, row.Percentage(2));
    }
}
