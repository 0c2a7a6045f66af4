using PegOpenData.Loading.Syntax;
using static PegOpenData.Importing.Writing.Trees.ValueTrees;

namespace PegOpenData.Importing.Writing.Trees;

/// <summary>An indicator inside its objective or phase, or a row of indicatori.csv that names its programme line.</summary>
internal static class IndicatorTree
{
    public static MappingNode Of(Indicator indicator) => Tree.Map(
        ("id", Id(indicator.Id)),
        ("linea", Id(indicator.Line)),
        ("codice", Tree.Text(indicator.Code)),
        ("denominazione", Tree.Text(indicator.Name)),
        ("tipo", Tree.Text(indicator.Kind)),
        ("unita", Tree.Text(indicator.Unit)),
        ("formula", Tree.Text(indicator.Formula)),
        ("fonte_dato", Tree.Text(indicator.DataSource)),
        ("verso", Tree.Text(indicator.Trend?.Italian())),
        ("peso", Tree.Number(indicator.Weight)),
        ("atteso", ExpectedOf(indicator)),
        ("raggiunto", Words(indicator.Result, ContextOf(indicator))),
        ("storico", ByYear(indicator.History, result => Tree.Text(result.Text))),
        ("note", Tree.Text(indicator.Note)),
        ("fonte", ValueTrees.Of(indicator.Provenance)));

    /// <summary>The target of the plan's year, or targets by year; a document prints the one or the others.</summary>
    private static Node? ExpectedOf(Indicator indicator) => indicator.Target is { } target
        ? Words(target, ContextOf(indicator))
        : ByYear(indicator.TargetsByYear, printed => Words(printed, ContextOf(indicator)));

    /// <summary>As the data are read: facts alone have no note to read in.</summary>
    private static ReadingContext ContextOf(Indicator indicator) => new(indicator.Name, indicator.Note, indicator.Unit);
}
