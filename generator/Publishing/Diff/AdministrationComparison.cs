using PegOpenData.Publishing.Diff.Fields;

namespace PegOpenData.Publishing.Diff;

/// <summary>Compares what administrations say of themselves.</summary>
internal static class AdministrationComparison
{
    public static IEnumerable<AdministrationDiff> Of(DataVersion before, DataVersion after)
    {
        var (old, now) = (before.Administrations.ToDictionary(administration => administration.Id), after.Administrations.ToDictionary(administration => administration.Id));
        return old.Keys.Union(now.Keys).Order().Select(id => (old.GetValueOrDefault(id), now.GetValueOrDefault(id)) switch
        {
            ({ } was, { } isNow) => Changed((was, before), (isNow, after)),
            ({ } gone, null) => Lone(gone, before, after, DiffKind.Removed),
            (null, { } fresh) => Lone(fresh, after, before, DiffKind.Added),
            _ => null,
        }).OfType<AdministrationDiff>();
    }

    private static AdministrationDiff? Changed((Administration Record, DataVersion Data) was, (Administration Record, DataVersion Data) now)
    {
        var isPersonal = was.Data.IsPersonal(was.Record.Source) || now.Data.IsPersonal(now.Record.Source);
        var changes = AdministrationFields.All
            .Select(field => FieldDiff.Of(field.Name, field.Topic, field.Value(was.Record), field.Value(now.Record), isPersonal)).OfType<FieldDiff>().ToList();
        return changes.Count == 0 ? null : new AdministrationDiff(DiffKind.Changed, now.Record.Id, isPersonal ? $"{now.Record.Id}" : now.Record.Name, [.. changes]);
    }

    private static AdministrationDiff Lone(Administration record, DataVersion here, DataVersion other, DiffKind kind) =>
        new(other.IsUnread($"{record.Id}/ente.yaml") ? DiffKind.NotCompared : kind, record.Id, here.IsPersonal(record.Source) ? $"{record.Id}" : record.Name, []);
}
