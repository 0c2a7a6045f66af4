using PegOpenData.Importing.Staff;
using PegOpenData.Importing.Workbooks.Suggesting;

namespace PegOpenData.Importing.Workbooks.Mapping;

/// <summary>Which columns of a foreign table name persons, by what stands over them.</summary>
internal sealed class PersonColumns(IEnumerable<TableHeading> headings)
{
    private readonly bool hasPersons = headings.Any(heading => PersonHeadings.Names(Plain(heading)));

    /// <summary>The column may name someone.</summary>
    public bool MayName(TableHeading heading) => IsNamed(heading) || PersonHeadings.MayName(Plain(heading));

    /// <summary>
    /// The column may not go into that field: one of persons into words that are published, one of who answers into prose, nor into any words once a cell
    /// names someone. A number names nobody, but that of a personal file.
    /// </summary>
    public bool Refuses(TableHeading heading, ColumnMap column, bool isText, IEnumerable<string> cells)
    {
        var field = column.Field.Text;
        if (field == "responsabile.nome")
        {
            return false;
        }

        return IsNamed(heading) ? isText || Plain(heading).Contains("matricol", StringComparison.Ordinal)
            : isText && !OnlyFinds(column) && !field.StartsWith("responsabile.", StringComparison.Ordinal) && PersonHeadings.MayNameNoOffice(Plain(heading))
                && (FactsOnly.IsProse(field) || cells.Any(LikelyNames.AreInProse));
    }

    /// <summary>The words find a record and are written nowhere.</summary>
    private static bool OnlyFinds(ColumnMap column) => column.Lookup is not null && column.Create is null;

    private bool IsNamed(TableHeading heading) =>
        PersonHeadings.Names(Plain(heading)) || (hasPersons && PersonHeadings.IsNameAlone(HeadingText.Of(heading.Last).Words));

    private static string Plain(TableHeading heading) => HeadingText.Of(heading.Text).Words;
}
