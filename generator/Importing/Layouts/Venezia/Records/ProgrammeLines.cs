using System.Collections.Immutable;
using PegOpenData.Importing.Documents;
using PegOpenData.Importing.Identifiers;
using PegOpenData.Importing.Layouts.Venezia.Table;
using PegOpenData.Importing.Registers;

namespace PegOpenData.Importing.Layouts.Venezia.Records;

/// <summary>The lines a row belongs to: mission and programme of the budget, strategic and operative objective of the DUP.</summary>
internal sealed class ProgrammeLines
{
    private readonly ImportContext context;
    private readonly LineRegister register;
    private readonly StrategicLinks strategic;
    private readonly Dictionary<string, (string Name, SourceLine Line)> missions = new(StringComparer.Ordinal);

    public ProgrammeLines(ImportContext context, IdentifierPool identifiers, string document, PegTable table)
    {
        (this.context, register, strategic) = (context, new LineRegister(identifiers, document), new StrategicLinks(table));
        strategic.Report(table, context.Found);
        NameMissions(table.Blocks.SelectMany(block => block));
    }

    public ImmutableArray<ProgrammeLine> All => register.All;

    public Slug ProgrammeOf(PegRow row)
    {
        var (name, line) = missions[row.Mission.Code];
        var mission = register.Find(new PrintedLine(line, "missione", row.Mission.Code, name) { IsOfficial = true }, owner: default);
        return register.Find(
            new PrintedLine(row.Line, "programma", row.Programme.Code, row.Programme.Name)
            {
                FullCode = $"{row.Mission.Code}-{row.Programme.Code}",
                Parent = mission.Id,
                IsOfficial = true,
            },
            owner: default).Id;
    }

    public Slug? StrategicOf(PegRow row) => strategic.LabelOf(row) is { Strategic: { } printed } label
        ? register.Find(new PrintedLine(label.Line, "obiettivo-strategico", printed.Code, printed.Name), owner: default).Id
        : null;

    public Slug? OperativeOf(PegRow row) => row.Operative is { } operative
        ? register.Find(new PrintedLine(row.Line, "obiettivo-operativo", Code: null, operative.Name) { Parent = StrategicOf(row) }, owner: default).Id
        : null;

    /// <summary>A mission may be printed as its code alone: then its name is that of another row, or is missing.</summary>
    private void NameMissions(IEnumerable<PegRow> rows)
    {
        foreach (var group in rows.GroupBy(row => row.Mission.Code, StringComparer.Ordinal))
        {
            var named = group.FirstOrDefault(row => row.Mission.Name.Length > 0);
            var first = group.First();
            missions.Add(group.Key, (named?.Mission.Name ?? $"Missione {group.Key}", first.Line));
            if (named is null)
            {
                context.Found.Add(Errors.Importing.UnnamedLine(first.Cells.SpanOf(RowShape.Mission), "MISSIONE", group.Key));
            }

            foreach (var other in group.Where(row => row.Mission.Name.Length > 0 && row.Mission.Name != named!.Mission.Name))
            {
                context.Found.Add(Errors.Importing.DisagreeingRepetition(other.Cells.SpanOf(RowShape.Mission), "La missione", named!.Line.Number));
            }
        }
    }
}
