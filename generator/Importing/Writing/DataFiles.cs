using System.Collections.Immutable;
using PegOpenData.Importing.Writing.Trees;
using PegOpenData.Loading.Schemas;
using PegOpenData.Loading.Syntax;

namespace PegOpenData.Importing.Writing;

/// <summary>
/// Which files an administration and its plan become: objectives and sheets a file each with what is theirs inside, everything else a table.
/// </summary>
internal static class DataFiles
{
    public static IEnumerable<DataFile> Of(Administration administration) =>
    [
        Yaml(AdministrationPath(administration), AdministrationTree.Of(administration), "ente"),
        .. administration.Plans.SelectMany(plan => Of(new PlanIndex(plan), $"{administration.Id}/{plan.Id}")),
    ];

    public static string AdministrationPath(Administration administration) => $"{administration.Id}/ente.yaml";

    private static IEnumerable<DataFile> Of(PlanIndex index, string folder)
    {
        var plan = index.Plan;
        return
        [
            Yaml($"{folder}/piano.yaml", PlanTree.Of(plan), "piano"),
            .. Table(folder, Collections.Centres, plan.Centres.Select(CentreTree.Of)),
            .. Table(folder, Collections.Lines, plan.Lines.Select(ProgrammeLineTree.Of)),
            .. plan.Sheets.Select(sheet => Record(folder, Collections.Sheets, sheet.Id, SheetTree.Of(sheet, index))),
            .. plan.Objectives.Select(objective => Record(folder, Collections.Objectives, objective.Id, ObjectiveTree.Of(objective, index))),
            .. Table(folder, Collections.Indicators, plan.Indicators.Where(indicator => indicator.Line is not null).Select(IndicatorTree.Of)),
            .. Table(folder, Collections.Staff, plan.Staff.Where(group => group is { Sheet: null, Objective: null }).Select(StaffTree.Of)),
            .. Table(folder, Collections.Measurements, plan.Measurements.Select(MeasurementTree.Of)),
            .. Table(folder, Collections.Amendments, plan.Amendments.Select(AmendmentTree.Of)),
        ];
    }

    private static DataFile Record(string folder, string collection, Slug id, MappingNode record) =>
        Yaml($"{folder}/{collection}/{id}.yaml", record, Collections.RecordOf(collection)) with { Collection = $"{folder}/{collection}" };

    private static DataFile Yaml(string path, MappingNode record, string schema) => new(path, record, schema, []);

    private static IEnumerable<DataFile> Table(string folder, string collection, IEnumerable<MappingNode> rows)
    {
        var schema = Collections.RecordOf(collection);
        ImmutableArray<string> columns = [.. Contract.Instance.ColumnsOf(schema).Known];
        return Tree.ListOrNone(rows) is { } list
            ? [new DataFile($"{folder}/{collection}.csv", list, schema, columns) { Collection = $"{folder}/{collection}" }]
            : [];
    }
}
