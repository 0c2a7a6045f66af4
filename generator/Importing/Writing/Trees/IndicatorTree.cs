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
        ("serie", Tree.Text(indicator.Series)),
        ("iniziale", Of(indicator.Baseline)),
        ("atteso", ExpectedOf(indicator)),
        ("raggiunto", ReachedOf(indicator)),
        ("storico", ByYear(indicator.History, result => Tree.Text(result.Text))),
        ("perche_manca", Tree.Text(indicator.WhyMissing)),
        ("esito_dichiarato", ValueTrees.Of(indicator.DeclaredOutcome)),
        ("note", Tree.Text(indicator.Note)),
        ("fonte", ValueTrees.Of(indicator.Provenance)));

    /// <summary>The target of the plan's year, the targets by year, or both.</summary>
    private static Node? ExpectedOf(Indicator indicator)
    {
        var context = ReadingContext.Of(indicator);
        return With(Words(indicator.Target, context), ByYear(indicator.TargetsByYear, printed => Words(printed, context)) as MappingNode);
    }

    private static Node? ReachedOf(Indicator indicator) => indicator.Result is not { } result ? null : With(
        Words(result, ReadingContext.Of(indicator).OfResult()),
        Tree.MapOrNone(
            ("rilevato_il", Tree.Date(result.Date)),
            ("numeratore", Tree.Number(result.Numerator)),
            ("denominatore", Tree.Number(result.Denominator))));

    private static MappingNode? Of(Baseline? baseline) => baseline is null ? null : Tree.Map(
        ("testo", Tree.Text(baseline.Text)),
        ("anno", Tree.Number(baseline.Year)));

    /// <summary>Words alone, fields alone, or the words as one of the fields.</summary>
    private static Node? With(Node? words, MappingNode? fields) => (words, fields) switch
    {
        (_, null) => words,
        (null, _) => fields,
        (MappingNode map, _) => new MappingNode(map.Span, [.. map.Entries, .. fields.Entries]),
        _ => new MappingNode(fields.Span, [Tree.Entry("testo", words), .. fields.Entries]),
    };
}
