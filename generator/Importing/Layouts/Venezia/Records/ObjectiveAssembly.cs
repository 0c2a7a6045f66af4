using System.Collections.Immutable;
using PegOpenData.Importing.Identifiers;
using PegOpenData.Importing.Layouts.Venezia.Table;

namespace PegOpenData.Importing.Layouts.Venezia.Records;

/// <summary>Makes the records of one row: the objective of the PEG with its indicator.</summary>
internal sealed class ObjectiveAssembly(IdentifierPool identifiers, string document, CentreRegister centres, ProgrammeLines lines)
{
    public Objective ObjectiveOf(PegRow row, Slug wanted) => new()
    {
        Id = identifiers.Take(wanted, owner: wanted, row.Line.Number),
        Title = row.Title,
        Kind = row.Operative is null ? "routinario" : null,
        Centre = centres.IdOf(row),
        Responsible = centres.ResponsibleOf(row),
        Lines = LinesOf(row),
        Provenance = row.Line.FoundIn(document),
        Source = ImportContext.SourceOf(row.Line),
    };

    public Indicator IndicatorOf(PegRow row, Slug objective) => new()
    {
        Id = identifiers.Take(Slug.FromTitle(row.Indicator), objective, row.Line.Number),
        Objective = objective,
        Name = row.Indicator,
        Target = TargetOf(row.Target, row.Indicator),
        Provenance = row.Line.FoundIn(document),
        Source = ImportContext.SourceOf(row.Line),
    };

    /// <summary>The indicators of the operative objectives, each once where several rows come from the same objective.</summary>
    public IEnumerable<Indicator> LineIndicatorsOf(IEnumerable<PegRow> rows) => rows
        .Where(row => row.Operative is not null)
        .Select(row => (Row: row, Line: lines.OperativeOf(row)!.Value, Printed: row.Operative!))
        .DistinctBy(one => (one.Line, one.Printed.Indicator, one.Printed.Target))
        .Select(one => new Indicator
        {
            Id = identifiers.Take(Slug.FromTitle(one.Printed.Indicator ?? $"valore atteso {one.Printed.Name}"), one.Line, one.Row.Line.Number),
            Line = one.Line,
            Name = one.Printed.Indicator,
            Target = TargetOf(one.Printed.Target, one.Printed.Indicator),
            Provenance = one.Row.Line.FoundIn(document),
            Source = ImportContext.SourceOf(one.Row.Line),
        });

    /// <summary>The operative objective says itself which strategic one it is under; a routine objective has only that.</summary>
    private ImmutableArray<Slug> LinesOf(PegRow row)
    {
        var programme = lines.ProgrammeOf(row);
        return (lines.OperativeOf(row) ?? lines.StrategicOf(row)) is { } line ? [programme, line] : [programme];
    }

    private static Target TargetOf(string printed, string? indicator) => new(printed, TargetReader.Read(printed, new ReadingContext(indicator)));
}
