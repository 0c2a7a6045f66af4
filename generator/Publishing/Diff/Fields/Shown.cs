using System.Globalization;
using PegOpenData.Publishing.Site.Language;

namespace PegOpenData.Publishing.Diff.Fields;

/// <summary>Values as a sentence shows them.</summary>
internal static class Shown
{
    public static string? Of(DateOnly? date) => date is { } known ? Format.ShortDate(known) : null;

    public static string? Of(decimal? number) => number is { } known ? Format.Italian.ShortNumber(known) : null;

    public static string? Percent(decimal? number) => number is { } known ? Format.Italian.Percent(known) : null;

    public static string? Of(Amount? amount) => amount is { } known ? Format.Italian.Money(known) : null;

    public static string? Of(Result? result) => result is null ? null : result.Date is { } date ? $"{result.Text} (al {Of((DateOnly?)date)})" : result.Text;

    public static string? Of(DeclaredOutcome? outcome) => outcome is null ? null : $"{outcome.Kind.Italian().Replace('-', ' ')}{(outcome.Percentage is { } done ? $" ({Percent(done)})" : "")}";

    public static string? Of(Act? act) => act is null ? null : $"{act.Kind}{(act.Number is null ? "" : $" n. {act.Number}")}{(act.Date is { } date ? $" del {Of((DateOnly?)date)}" : "")}{In(act.Url)}";

    /// <summary>" (https://…)".</summary>
    public static string In(Uri? url) => url is null ? "" : $" ({url})";

    public static string Months(IEnumerable<int> months) => string.Join(", ", months.Order().Select(Format.Italian.ShortMonth));

    public static string Of(IEnumerable<Slug> ids) => string.Join(", ", ids);

    public static string Of(IEnumerable<StaffGroup> groups) =>
        string.Join('|', groups.Select(group => string.Create(CultureInfo.InvariantCulture, $"{group.Role} {group.Category} {group.People} {group.Effort} {group.Note}")).Order(StringComparer.Ordinal));
}
