using System.Collections.Frozen;
using PegOpenData.Loading.Layout;
using PegOpenData.Loading.Mapping;
using PegOpenData.Loading.Schemas;
using PegOpenData.Loading.Syntax;
using PegOpenData.Loading.Syntax.Csv;

namespace PegOpenData.Loading;

/// <summary>Parses and validates the files of a plan side by side; what comes out is in the order of the files.</summary>
internal static class PlanParser
{
    public static ParsedPlan Parse(PlanFolder folder, FileParser parser)
    {
        var settings = folder.Settings is { } file ? parser.Settings(file, "piano") : null;
        var format = Terms.Parse<NumberFormat>((settings?["formato_numeri"] as ScalarNode)?.Text);
        var parsed = new ParsedCollection?[folder.Files.Length];
        Parallel.For(0, parsed.Length, at => parsed[at] = parser.Collection(folder.Files[at], format));
        var broken = folder.Files.Where((_, at) => parsed[at] is null).SelectMany(lost => WithInline(lost.Collection));
        return new ParsedPlan(folder, settings, [.. parsed.OfType<ParsedCollection>()], broken.ToFrozenSet(StringComparer.Ordinal));
    }

    /// <summary>With a lost file of objectives the phases and indicators written in it are lost too.</summary>
    private static IEnumerable<string> WithInline(string collection) =>
        Collections.InlineOf(collection).SelectMany(WithInline).Prepend(collection);
}
