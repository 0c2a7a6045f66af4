using System.Globalization;
using PegOpenData.Loading.Syntax;

namespace PegOpenData.Loading.JsonSchema.Reporting;

/// <summary>How a finding names the value it speaks of: by field in YAML, by row and column in a table.</summary>
internal static class Field
{
    /// <summary>«peso»; «linee», voce 2; riga 4, colonna «responsabile.ruolo».</summary>
    public static string NameOf(SchemaFailure failure)
    {
        if (IsTable(failure))
        {
            var column = string.Join('.', failure.Steps.Select(step => step.Name).OfType<string>());
            return column.Length == 0 ? RowOf(failure) : $"{RowOf(failure)}, colonna «{column}»";
        }

        var name = failure.Steps.Select(step => step.Name).LastOrDefault(step => step is not null);
        var last = failure.Steps.IsEmpty ? null : failure.Steps[^1].Ordinal;
        var place = string.Create(CultureInfo.InvariantCulture, $"voce {last}");
        return (name, last) switch
        {
            (null, null) => "il file",
            (null, _) => place,
            (_, null) => $"«{name}»",
            _ => $"«{name}», {place}",
        };
    }

    /// <summary>The opening of a sentence on what a record lacks or has too much: nothing for the file's own record.</summary>
    public static string RecordOf(SchemaFailure failure) =>
        IsTable(failure) ? $"{Capital(RowOf(failure))}: " : failure.Steps.IsEmpty ? ""
        : failure.Steps.Any(step => step.Name is not null) ? $"In {NameOf(failure)}: " : $"Nella {NameOf(failure)}: ";

    /// <summary>The words found, unless the schema says they are a person's data (<c>x-personale</c>).</summary>
    public static string? Words(SchemaFailure failure) =>
        failure.Instance is not ScalarNode { Text: { Length: > 0 } text } || IsPersonal(failure) ? null
        : text.Length > 60 ? text[..60] + "…" : text;

    public static bool IsPersonal(SchemaFailure failure) => failure.Schema.Annotation("x-personale") == "true";

    public static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    private static string RowOf(SchemaFailure failure) => string.Create(CultureInfo.InvariantCulture, $"riga {failure.Span.Line}");

    private static bool IsTable(SchemaFailure failure) =>
        failure.Span.Sheet is not null || failure.Span.File.EndsWith(".csv", StringComparison.OrdinalIgnoreCase);
}
