using System.Text.RegularExpressions;

namespace PegOpenData.Loading.JsonSchema.Format;

/// <summary>Identifiers and pointers.</summary>
internal static partial class Tokens
{
    public static bool IsUuid(string text) => Uuid().IsMatch(text);

    public static bool IsJsonPointer(string text) => Pointer().IsMatch(text);

    public static bool IsRelativeJsonPointer(string text) => RelativePointer().IsMatch(text);

    [GeneratedRegex(@"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Uuid();

    [GeneratedRegex(@"^(?:/(?:[^~/]|~[01])*)*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Pointer();

    [GeneratedRegex(@"^(?:0|[1-9][0-9]*)(?:#|(?:/(?:[^~/]|~[01])*)*)\z", RegexOptions.CultureInvariant)]
    private static partial Regex RelativePointer();
}
