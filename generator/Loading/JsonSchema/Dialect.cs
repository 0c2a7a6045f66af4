namespace PegOpenData.Loading.JsonSchema;

/// <summary>A dialect is a list of keywords, and what becomes of those it does not know.</summary>
public sealed class Dialect
{
    /// <summary>JSON Schema 2020-12 as it is published: unknown keywords are ignored, formats are not asserted.</summary>
    public static Dialect Draft202012 { get; } = new();

    /// <summary>The dialect of this project's contract: unknown keywords are mistakes (but <c>x-…</c>), formats are asserted.</summary>
    public static Dialect Contract { get; } = new();
}
