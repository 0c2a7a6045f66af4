using PegOpenData.Loading.JsonSchema.Reporting;
using PegOpenData.Loading.Syntax;

namespace PegOpenData.Loading.JsonSchema;

/// <summary>Says in Italian, to whoever keeps the data, what a schema found.</summary>
public static class SchemaDiagnostics
{
    /// <summary>Keywords that say no more than <c>type</c> did of the same value.</summary>
    private static readonly HashSet<string> ImpliedByType = ["enum", "const", "anyOf", "oneOf", "not"];

    /// <summary>Validates a tree: one finding per fault. True where there is none.</summary>
    public static bool Validate(Schema schema, Node instance, DiagnosticBag bag)
    {
        var failures = schema.Evaluate(instance);
        bag.AddRange(Of(failures));
        return failures.Count == 0;
    }

    /// <summary>One finding per fault.</summary>
    public static IEnumerable<Diagnostic> Of(IReadOnlyList<SchemaFailure> failures)
    {
        var wrongTypes = failures.Where(failure => failure.Keyword == "type").Select(failure => failure.Span).ToHashSet();
        return failures
            .Where(failure => !(ImpliedByType.Contains(failure.Keyword) && wrongTypes.Contains(failure.Span)))
            .Select(Wordings.Of)
            .DistinctBy(found => (found.Code, found.Span, found.Message));
    }
}
