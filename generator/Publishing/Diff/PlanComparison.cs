using System.Collections.Immutable;
using PegOpenData.Publishing.Diff.Fields;

namespace PegOpenData.Publishing.Diff;

/// <summary>Compares one plan in two versions: which records are the same, what they say, what belongs to what.</summary>
internal sealed class PlanComparison(PlanVersion before, PlanVersion after)
{
    private readonly Dictionary<Owner, Owner> renamed = [];
    private readonly List<(Owner? Owner, RecordDiff Record)> found = [];
    private int notCompared;

    public PlanDiff Run(Slug administration)
    {
        Compare(Pairing.Of(before.Plan.Objectives, after.Plan.Objectives, ObjectiveContents()), ObjectiveFields.All, objective => objective.Title);
        Compare(Pairing.Of(before.Plan.Sheets, after.Plan.Sheets, Named<Sheet>(sheet => sheet.Code, sheet => sheet.Title)), AroundFields.Sheets, sheet => sheet.Title);
        Compare(Pairing.Of(before.Plan.Centres, after.Plan.Centres, Named<Centre>(centre => centre.Code, centre => centre.Name)), AroundFields.Centres, centre => centre.Name);
        Compare(Pairing.Of(before.Plan.Lines, after.Plan.Lines, Named<ProgrammeLine>(line => $"{line.Level} {line.Code}", line => line.Name)), AroundFields.Lines, line => line.Name);
        Compare(Pairing.Of(before.Plan.Phases, after.Plan.Phases, Named<Phase>(_ => null, phase => phase.Name)), PhaseFields.All, phase => phase.Name);
        Compare(
            Pairing.Of(before.Plan.Indicators, after.Plan.Indicators, Named<Indicator>(indicator => indicator.Code, indicator => indicator.Name)),
            IndicatorFields.All,
            indicator => indicator.Name ?? $"{indicator.Id}");
        Compare(Pairing.Of(before.Plan.BudgetLines, after.Plan.BudgetLines, Named<BudgetLine>(CodeOf, line => line.Description)), BudgetFields.All, NameOf);
        return new PlanDiff
        {
            Kind = DiffKind.Changed,
            Administration = administration,
            Plan = after.Plan.Id,
            Name = IsPersonal(before.Plan.Source, after.Plan.Source) ? $"{after.Plan.Id}" : after.Plan.Name,
            Fields = [.. PlanFields.All.SelectMany(field => field.Compare((before.Plan, before), (after.Plan, after), IsPersonal(before.Plan.Source, after.Plan.Source)))],
            Records = Gathered(),
            NotCompared = notCompared
                + Unread("rilevazioni", plan => plan.Measurements.Length) + Unread("personale", plan => plan.Staff.Length) + Unread("modifiche", plan => plan.Amendments.Length),
        };
    }

    private void Compare<T>(IReadOnlyList<Pair<T>> pairs, IReadOnlyList<Field<T>> fields, Func<T, string> name)
        where T : Entity
    {
        foreach (var pair in pairs.Where(pair => pair is { Before: not null, After: not null } && pair.Before.Id != pair.After.Id))
        {
            renamed[new Owner(pair.Before!.Collection, pair.Before.Id)] = new Owner(pair.After!.Collection, pair.After.Id);
        }

        foreach (var pair in pairs)
        {
            var diff = pair switch
            {
                { Before: { } was, After: { } now } => Changed(was, now, fields, name),
                { Before: { } gone } => Lone(gone, DiffKind.Removed, before, after, name),
                { After: { } fresh } => Lone(fresh, DiffKind.Added, after, before, name),
                _ => null,
            };
            if (diff is not null)
            {
                found.Add((pair.After is { } there ? after.OwnerOf(there) : Now(before.OwnerOf(pair.Before!)), diff));
            }
        }
    }

    private RecordDiff? Changed<T>(T was, T now, IReadOnlyList<Field<T>> fields, Func<T, string> name)
        where T : Entity
    {
        var isPersonal = IsPersonal(was.Source, now.Source);
        var changes = fields.SelectMany(field => field.Compare((was, before), (now, after), isPersonal)).ToList();
        var (from, to) = (before.OwnerOf(was), after.OwnerOf(now));
        if (Now(from) != to)
        {
            changes.Add(new FieldDiff("appartiene a", DiffTopic.Other, before.OwnerName(from), after.OwnerName(to), IsTold: !isPersonal));
        }

        var formerId = was.Id == now.Id ? (Slug?)null : was.Id;
        return changes.Count == 0 && formerId is null ? null : new RecordDiff
        {
            Kind = DiffKind.Changed,
            Collection = now.Collection,
            Id = now.Id,
            FormerId = formerId,
            Name = isPersonal ? $"{now.Id}" : name(now),
            Fields = [.. changes],
        };
    }

    /// <param name="here">The version that has it.</param>
    /// <param name="other">The one that has it not, unless its file could not be read.</param>
    private RecordDiff? Lone<T>(T record, DiffKind kind, PlanVersion here, PlanVersion other, Func<T, string> name)
        where T : Entity
    {
        if (other.Data.IsUnread(here.Data.PathOf(record.Source)))
        {
            notCompared++;
            return null;
        }

        return new RecordDiff { Kind = kind, Collection = record.Collection, Id = record.Id, Name = here.NameOf(record, name(record)) };
    }

    /// <summary>How many records of a collection without identifiers are left alone: all, and one at least, where a file of it could not be read.</summary>
    private int Unread(string collection, Func<Plan, int> count) =>
        before.Lacks(collection) || after.Lacks(collection) ? Math.Max(1, Math.Max(count(before.Plan), count(after.Plan))) : 0;

    /// <summary>Each record under what it belongs to; where that did not change itself, it is told for what belongs to it.</summary>
    private ImmutableArray<RecordDiff> Gathered()
    {
        var parts = found.Where(entry => entry.Owner is not null).ToLookup(entry => entry.Owner!, entry => entry.Record);
        var own = found.Where(entry => entry.Owner is null).Select(entry => entry.Record).ToList();
        var known = own.Select(record => new Owner(record.Collection, record.Id)).ToHashSet();
        own.AddRange(parts.Where(group => !known.Contains(group.Key)).Select(group => new RecordDiff
        {
            Kind = DiffKind.Changed,
            Collection = group.Key.Collection,
            Id = group.Key.Id,
            Name = after.OwnerName(group.Key),
        }));
        return
        [
            .. own.OrderBy(record => RecordOrder.Of(record.Collection)).ThenBy(record => record.Kind == DiffKind.Changed).ThenBy(record => record.Kind).ThenBy(record => record.Id)
                .Select(record => record with { Parts = [.. parts[new Owner(record.Collection, record.Id)]] }),
        ];
    }

    /// <summary>The same title and code; else the same title; else the same indicators with the same targets; else the same code in the same office.</summary>
    private (Func<Objective, string?> Before, Func<Objective, string?> After)[] ObjectiveContents() =>
    [
        .. Named<Objective>(objective => objective.Code, objective => objective.Title),
        (objective => Pairing.Plain(objective.Title), objective => Pairing.Plain(objective.Title)),
        (objective => Measures(objective, before), objective => Measures(objective, after)),
        (CodeInCentre, CodeInCentre),
    ];

    private static string? CodeInCentre(Objective objective) => objective.Code is null ? null : $"{objective.Code}|{objective.Centre}";

    private static string? Measures(Objective objective, PlanVersion plan)
    {
        var names = plan.Index.IndicatorsUnder(objective.Id).Where(indicator => indicator.Name is not null).Select(indicator => $"{Pairing.Plain(indicator.Name)}={indicator.Target?.Text}").Order(StringComparer.Ordinal).ToList();
        return names.Count == 0 ? null : string.Join('|', names);
    }

    /// <summary>The same code and name within the same record.</summary>
    private (Func<T, string?> Before, Func<T, string?> After)[] Named<T>(Func<T, string?> code, Func<T, string?> name)
        where T : Entity
    {
        string? Key(T record, Owner? owner) => name(record) is { } said ? $"{owner}|{code(record)}|{Pairing.Plain(said)}" : null;
        return [(record => Key(record, Now(before.OwnerOf(record))), record => Key(record, after.OwnerOf(record)))];
    }

    private static string? CodeOf(BudgetLine line) => $"{line.Direction} {line.FiscalYear} {line.Chapter} {line.Article} {line.BudgetCode}";

    private static string NameOf(BudgetLine line) =>
        $"{line.Direction.Italian()}{(line.Chapter is null ? "" : $", capitolo {line.Chapter}")}{(line.Article is null ? "" : $"/{line.Article}")}{(line.Chapter is null ? $" {line.Id}" : "")}";

    private Owner? Now(Owner? owner) => owner is not null && renamed.TryGetValue(owner, out var now) ? now : owner;

    private bool IsPersonal(Source was, Source now) => before.Data.IsPersonal(was) || after.Data.IsPersonal(now);
}
