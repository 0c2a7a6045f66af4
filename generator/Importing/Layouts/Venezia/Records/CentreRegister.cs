using System.Collections.Immutable;
using PegOpenData.Importing.Identifiers;
using PegOpenData.Importing.Layouts.Venezia.Table;
using PegOpenData.Importing.Registers;

namespace PegOpenData.Importing.Layouts.Venezia.Records;

/// <summary>The centres, one for each printed code: several structures have the same name, and one code has several spellings.</summary>
internal sealed class CentreRegister
{
    /// <summary>What a person printed in the column answers for.</summary>
    private const string Role = "Responsabile";

    private readonly ImportContext context;
    private readonly Dictionary<string, Centre> byCode = new(StringComparer.Ordinal);

    public CentreRegister(ImportContext context, IdentifierPool identifiers, string document, IEnumerable<PegRow> rows)
    {
        this.context = context;
        foreach (var group in rows.GroupBy(row => row.Centre.Code, StringComparer.Ordinal))
        {
            byCode.Add(group.Key, CentreOf([.. group], identifiers, document));
        }
    }

    public ImmutableArray<Centre> All => [.. byCode.Values];

    public Slug IdOf(PegRow row) => byCode[row.Centre.Code].Id;

    /// <summary>Who answers for the objective of a row: what its own cell says.</summary>
    public Responsible ResponsibleOf(PegRow row) => context.ResponsibleOf(row.Centre.Role ?? Role, row.Centre.Person, "Cdr");

    private Centre CentreOf(ImmutableArray<PegRow> rows, IdentifierPool identifiers, string document)
    {
        var spellings = new Spellings();
        foreach (var row in rows)
        {
            spellings.Add(row.Centre.Spelling);
        }

        var first = rows[0];
        CheckResponsible(rows);
        return new Centre
        {
            Id = identifiers.Take(Slug.FromCode($"cdr-{first.Centre.Code}"), default, first.Line.Number),
            Code = first.Centre.Code,
            Name = first.Centre.Structure,
            Kind = CentreKind.Of(first.Centre.Structure),
            Responsible = new Responsible(first.Centre.Role ?? Role, first.Centre.Person),
            Variants = spellings.All,
            Provenance = first.Line.FoundIn(document),
            Source = ImportContext.SourceOf(first.Line),
        };
    }

    private void CheckResponsible(ImmutableArray<PegRow> rows)
    {
        var (role, person) = (rows[0].Centre.Role, rows[0].Centre.Person);
        if (rows.FirstOrDefault(row => (row.Centre.Role, row.Centre.Person) != (role, person)) is { } other)
        {
            context.Found.Add(Errors.Importing.DisagreeingResponsibles(other.Cells.SpanOf(RowShape.Centre), other.Centre.Code, rows[0].Line.Number));
        }
    }
}
