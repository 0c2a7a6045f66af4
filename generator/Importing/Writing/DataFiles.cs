using System.Collections.Immutable;
using PegOpenData.Importing.Writing.Trees;
using PegOpenData.Loading.Syntax;

namespace PegOpenData.Importing.Writing;

/// <summary>Which files an administration and its plan become.</summary>
internal static class DataFiles
{
    private static readonly ImmutableArray<string> CentreColumns =
    [
        "id", "codice", "denominazione", "tipo", "padre", "responsabile.ruolo", "responsabile.nome", "varianti",
        "note", "fonte.documento", "fonte.riga", "fonte.pagina",
    ];

    private static readonly ImmutableArray<string> LineColumns =
    [
        "id", "livello", "codice", "denominazione", "padre", "ufficiale", "note", "fonte.documento", "fonte.riga", "fonte.pagina",
    ];

    public static IEnumerable<DataFile> Of(Administration administration) =>
    [
        Yaml(AdministrationPath(administration), AdministrationTree.Of(administration), "ente"),
        .. administration.Plans.SelectMany(plan => Of(plan, $"{administration.Id}/{plan.Id}")),
    ];

    public static string AdministrationPath(Administration administration) => $"{administration.Id}/ente.yaml";

    private static IEnumerable<DataFile> Of(Plan plan, string folder) =>
    [
        Yaml($"{folder}/piano.yaml", PlanTree.Of(plan), "piano"),
        .. Table($"{folder}/centri", plan.Centres.Select(CentreTree.Of), "centro", CentreColumns),
        .. Table($"{folder}/linee", plan.Lines.Select(ProgrammeLineTree.Of), "linea", LineColumns),
        .. plan.Objectives.Select(objective => Of(objective, plan, $"{folder}/obiettivi")),
    ];

    private static DataFile Of(Objective objective, Plan plan, string collection) =>
        Yaml($"{collection}/{objective.Id}.yaml", ObjectiveTree.Of(objective, plan), "obiettivo") with { Collection = collection };

    private static DataFile Yaml(string path, MappingNode record, string schema) => new(path, record, schema, []);

    private static IEnumerable<DataFile> Table(string collection, IEnumerable<MappingNode> rows, string schema, ImmutableArray<string> columns) =>
        Tree.ListOrNone(rows) is { } list ? [new DataFile($"{collection}.csv", list, schema, columns) { Collection = collection }] : [];
}
