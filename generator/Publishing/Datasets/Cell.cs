using System.Globalization;

namespace PegOpenData.Publishing.Datasets;

/// <summary>Values as they are written in data files: dot decimals with the printed zeros, ISO dates, Italian words for booleans.</summary>
internal static class Cell
{
    public static string? Of(decimal? value) => value?.ToString(CultureInfo.InvariantCulture);

    public static string? Of(int? value) => value?.ToString(CultureInfo.InvariantCulture);

    public static string? Of(Amount? amount) => Of(amount?.Euro);

    public static string? Of(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string? Of(Slug? slug) => slug?.ToString();

    public static string? Of(Uri? address) => address?.OriginalString;

    public static string? Of(bool? value) => value is { } known ? known ? "vero" : "falso" : null;

    public static string? Of<T>(T? value)
        where T : struct, Enum => value?.Italian();

    /// <summary>A list in one cell, parted as the data contract says.</summary>
    public static string? Of<T>(IEnumerable<T> values)
    {
        var text = string.Join(" | ", values);
        return text.Length == 0 ? null : text;
    }
}
