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
        var emptyTexts = failures.Where(IsOfEmptyText).Select(failure => failure.Span).ToHashSet();
        var misspelt = failures.Where(IsOfUnknownField).Select(failure => (failure.InstancePath, Name: Wordings.NearestField(failure))).ToHashSet();
        return failures
            .Where(failure => !(ImpliedByType.Contains(failure.Keyword) && wrongTypes.Contains(failure.Span)))
            .Where(failure => IsOfEmptyText(failure) || !emptyTexts.Contains(failure.Span))
            .Where(failure => failure.Keyword != "required" || !misspelt.Contains((failure.InstancePath, failure.Property)))
            .Select(Wordings.Of)
            .DistinctBy(found => (found.Code, found.Span, found.Message));
    }

    /// <summary>What has no text has no form either.</summary>
    private static bool IsOfEmptyText(SchemaFailure failure) => failure is { Keyword: "minLength", Instance: ScalarNode { Text: "" } };

    /// <summary>A field whose name is misspelt is there: it is not missing too.</summary>
    private static bool IsOfUnknownField(SchemaFailure failure) => failure.Keyword is "additionalProperties" or "unevaluatedProperties";
}
