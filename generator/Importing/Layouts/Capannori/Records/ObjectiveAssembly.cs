using System.Collections.Immutable;
using System.Globalization;
using PegOpenData.Importing.Headings;
using PegOpenData.Importing.Layouts.Capannori.Objectives;
using PegOpenData.Importing.Layouts.Capannori.Tables;
using PegOpenData.Importing.Staff;

namespace PegOpenData.Importing.Layouts.Capannori.Records;

/// <summary>Makes the records of one objective.</summary>
internal sealed class ObjectiveAssembly
{
    private readonly PlanHeading heading;
    private readonly string document;
    private readonly ObjectiveSheet sheet;
    private readonly Slug id;
    private readonly Slug centre;

    /// <param name="wanted">What the objective would be called if no other had its title in its office.</param>
    public ObjectiveAssembly(PlanHeading heading, string document, ObjectiveSheet sheet, Slug centre, Slug wanted)
    {
        (this.heading, this.document, this.sheet, this.centre) = (heading, document, sheet, centre);
        id = heading.Identifiers.Take(wanted, owner: wanted, sheet.Line.Number);
    }

    /// <param name="write">Makes Markdown of cells, without names of persons.</param>
    public Objective ObjectiveOf(DupLines lines, TextWriting write) => new()
    {
        Id = id,
        Title = sheet.Title,
        Kind = "straordinario",
        Centre = centre,
        Lines = lines.Of(sheet, id) is { } line ? [line] : [],
        Description = write.Markdown(sheet.Line, sheet.Description),
        IndicatorsWeight = sheet.IndicatorsWeight,
        PhasesWeight = sheet.PhasesWeight,
        Note = AssignmentNote(),
        Provenance = sheet.Line.FoundIn(document),
        Source = ImportContext.SourceOf(sheet.Line),
    };

    public IEnumerable<Phase> PhasesOf(TextWriting write) =>
        sheet.Phases.Zip(PhaseNumbers.Of(sheet.Phases), sheet.Gantt).Select(pair => PhaseOf(pair.First, pair.Second, pair.Third, write));

    public IEnumerable<Indicator> IndicatorsOf() => sheet.Indicators.Select(row => new Indicator
    {
        Id = heading.Identifiers.Take(Slug.FromTitle(row.Name), id, row.Line.Number),
        Objective = id,
        Name = row.Name,
        Unit = row.Unit,
        Target = row.Later.IsEmpty && row.Value is not null ? TargetOf(row, row.Value) : null,
        TargetsByYear = TargetsOf(row),
        Provenance = row.Line.FoundIn(document),
        Source = ImportContext.SourceOf(row.Line),
    });

    public void CountStaff(StaffRegister register)
    {
        foreach (var row in sheet.Staff)
        {
            register.Add(new StaffRow
            {
                Person = row.Person,
                Role = row.Role ?? "Ruolo non indicato",
                Category = row.Category,
                IsHead = row.IsHead,
                Objective = id,
                Centre = centre,
                Line = row.Line,
            });
        }
    }

    private Phase PhaseOf(PhaseRow row, (int Order, string Name) named, GanttRow gantt, TextWriting write) => new()
    {
        Id = heading.Identifiers.Take(Slug.FromTitle(named.Name), id, row.Line.Number),
        Objective = id,
        Order = named.Order,
        Name = named.Name,
        Description = row.Description is null ? null : write.Markdown(row.Line, row.Description),
        Planned = row.Planned,
        PlannedMonths = gantt.Planned,
        ActualMonths = gantt.Actual,
        Note = NoteOf(row, gantt),
        Provenance = row.Line.FoundIn(document),
        Source = ImportContext.SourceOf(row.Line),
    };

    /// <summary>What the Gantt says and no field holds.</summary>
    private static string? NoteOf(PhaseRow row, GanttRow gantt)
    {
        var months = string.Join(", ", gantt.Either.Select(month => GanttTable.Months[month - 1]));
        string[] notes =
        [
            months.Length == 0 ? "" : $"Nel cronoprogramma sono segnati, senza distinguere previsto e consuntivo: {months}.",
            WithoutBlanks(row.Name) == WithoutBlanks(gantt.Name) ? "" : $"Nel cronoprogramma la fase è scritta «{gantt.Name}».",
        ];
        return string.Join(' ', notes.Where(note => note.Length > 0)) is { Length: > 0 } note ? note : null;
    }

    /// <summary>For how long people are assigned, where it is not just the year; a period of so few that they could be recognised is not said.</summary>
    private string? AssignmentNote()
    {
        var periods = sheet.Staff.GroupBy(row => row.Assigned, row => row.Person)
            .Where(group => group.Key != heading.Period && group.Distinct(StringComparer.OrdinalIgnoreCase).Count() >= StaffRegister.SmallestGroup)
            .Select(group => group.Key).ToList();
        return periods.Count == 0 ? null : $"Personale assegnato {string.Join("; ", periods.Select(Italian))}.";
    }

    private static string Italian(Period period) =>
        string.Create(CultureInfo.InvariantCulture, $"dal {period.Start:dd/MM/yyyy} al {period.End:dd/MM/yyyy}");

    private ImmutableSortedDictionary<int, Target> TargetsOf(IndicatorRow row)
    {
        var printed = row.Later.IsEmpty || row.Value is null ? row.Later : row.Later.SetItem(heading.Year, row.Value);
        return printed.ToImmutableSortedDictionary(pair => pair.Key, pair => TargetOf(row, pair.Value));
    }

    private static Target TargetOf(IndicatorRow row, string text) =>
        new(text, TargetReader.Read(text, new ReadingContext(row.Name, Note: null, row.Unit)));

    private static string WithoutBlanks(string text) => text.Replace(" ", "", StringComparison.Ordinal);
}
