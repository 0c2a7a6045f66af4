using PegOpenData.Loading.Layout;
using PegOpenData.Loading.Mapping;
using PegOpenData.Loading.Syntax;

namespace PegOpenData.Loading.Review;

/// <summary>Takes out of the findings of a plan the warnings that <c>avvisi-noti.csv</c> lists.</summary>
internal static class KnownWarnings
{
    public static IReadOnlyList<KnownWarning> Read(PlanFolder folder, FileParser parser) =>
        folder.KnownWarnings is { } file && parser.Table(file, "avviso-noto", "avvisi-noti", format: null) is { } rows
            ? [.. rows.Items.OfType<MappingNode>().Select(Map)]
            : [];

    /// <summary>The findings that remain, and one for each line that answers to none or to an error.</summary>
    /// <param name="isWhole">Every file was read: else a warning may be absent only because its file was lost.</param>
    public static IEnumerable<Diagnostic> Apply(
        IReadOnlyList<KnownWarning> known, IReadOnlyList<Diagnostic> found, PlanFolder folder, bool isWhole)
    {
        var listed = known.ToLookup(warning => (warning.Code, warning.Subject));
        var present = found.ToLookup(diagnostic => (diagnostic.Code, SubjectOf(diagnostic, folder)));
        var kept = found.Where(diagnostic => diagnostic.Severity == Severity.Error || !listed.Contains((diagnostic.Code, SubjectOf(diagnostic, folder))));
        return kept.Concat(known.SelectMany(warning => Mistaken(warning, present[(warning.Code, warning.Subject)], isWhole)));
    }

    private static IEnumerable<Diagnostic> Mistaken(KnownWarning warning, IEnumerable<Diagnostic> present, bool isWhole)
    {
        if (present.Any(diagnostic => diagnostic.Severity == Severity.Error))
        {
            yield return Errors.Plan.KnownWarningIsError(warning.Span, warning.Code, warning.Subject);
        }
        else if (isWhole && !present.Any())
        {
            yield return Errors.Plan.KnownWarningAbsent(warning.Span, warning.Code, warning.Subject);
        }
    }

    private static string SubjectOf(Diagnostic diagnostic, PlanFolder folder) =>
        diagnostic.Subject
        ?? (diagnostic.Span.File.StartsWith(folder.Path + "/", StringComparison.Ordinal) ? diagnostic.Span.File[(folder.Path.Length + 1)..] : diagnostic.Span.File);

    private static KnownWarning Map(MappingNode row)
    {
        var source = new Source(row.Span, new FieldSpans(row));
        return new KnownWarning(Text(row, "codice"), Text(row, "riferimento"), source["riferimento"]);
    }

    private static string Text(MappingNode row, string key) => (row[key] as ScalarNode)?.Text ?? "";
}
