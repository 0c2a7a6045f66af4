using System.Collections.Frozen;
using System.Collections.Immutable;

namespace PegOpenData.Publishing.Diff;

/// <summary>The data as one version has them, and what of it could not be read.</summary>
public sealed class DataVersion
{
    private readonly string root;
    private readonly FrozenSet<string> unread;
    private readonly ILookup<string, SourceSpan> personal;

    /// <param name="root">What the paths of its files begin with.</param>
    /// <param name="findings">All that was found while it was read.</param>
    public DataVersion(ImmutableArray<Administration> administrations, string root, IReadOnlyList<Diagnostic> findings)
    {
        this.root = root;
        Administrations = administrations;
        var withRecords = administrations.SelectMany(administration => administration.Plans.SelectMany(Entities).Select(record => record.Source)
            .Concat(administration.Plans.Select(plan => plan.Source)).Append(administration.Source)).Select(PathOf).ToHashSet(StringComparer.Ordinal);
        unread = findings.Where(finding => finding.Severity == Severity.Error && finding.Span.File.StartsWith(root, StringComparison.Ordinal))
            .Select(finding => finding.Span.File[root.Length..]).Where(file => !withRecords.Contains(file)).ToFrozenSet(StringComparer.Ordinal);
        personal = findings.Where(finding => finding.IsPersonal).ToLookup(finding => finding.Span.File, finding => finding.Span, StringComparer.Ordinal);
    }

    public ImmutableArray<Administration> Administrations { get; }

    /// <summary>A file of this version is wrong, and nothing of it is known: what it held may be there still.</summary>
    public bool IsUnread(string path) => unread.Contains(path);

    /// <summary>So of a file that a plan has for a collection: <c>rilevazioni.csv</c>, <c>rilevazioni/2025-06-30.csv</c>.</summary>
    public bool IsUnread(Plan plan, string collection)
    {
        var path = PathOf(plan.Source);
        var begin = path[..(path.LastIndexOf('/') + 1)] + collection;
        return unread.Any(file => file.StartsWith($"{begin}/", StringComparison.Ordinal) || file.StartsWith($"{begin}.", StringComparison.Ordinal));
    }

    /// <summary>Below the folder of the data.</summary>
    public string PathOf(Source source) => source.Span.File[root.Length..];

    /// <summary>The words of the record may be a person's.</summary>
    public bool IsPersonal(Source source) =>
        personal[source.Span.File].Any(place => place.Line <= source.Span.EndLine && place.EndLine >= source.Span.Line);

    private static IEnumerable<Entity> Entities(Plan plan) =>
        [.. plan.Centres, .. plan.Lines, .. plan.Sheets, .. plan.Objectives, .. plan.Phases, .. plan.Indicators, .. plan.BudgetLines];
}
