using System.Globalization;

namespace PegOpenData.Workbooks.Reading.Formats;

/// <summary>Days counted by a spreadsheet: 1 is 1 January 1900 (and 60 a 29 February that never was), or 0 is 1 January 1904.</summary>
internal static class SerialDate
{
    private const double SecondsOfDay = 86_400;
    private static readonly DateTime Zero1900 = new(1899, 12, 30, 0, 0, 0, DateTimeKind.Unspecified);
    private static readonly DateTime Zero1904 = new(1904, 1, 1, 0, 0, 0, DateTimeKind.Unspecified);

    /// <summary>Null for what is no day of the calendar.</summary>
    public static DateTime? Of(double serial, bool startsIn1904)
    {
        var isDay = serial >= 0 && (startsIn1904 || (serial >= 1 && Math.Floor(serial) is not 60));
        if (!isDay)
        {
            return null;
        }

        var days = !startsIn1904 && serial < 60 ? serial + 1 : serial;
        var seconds = Math.Round(days * SecondsOfDay, MidpointRounding.AwayFromZero);
        var zero = startsIn1904 ? Zero1904 : Zero1900;
        return seconds < Math.Ceiling((DateTime.MaxValue - zero).TotalSeconds) ? zero.AddSeconds(seconds) : null;
    }

    /// <summary>An hour of no day.</summary>
    public static DateTime TimeOf(double part) => Zero1904.AddSeconds(Math.Round(part * SecondsOfDay, MidpointRounding.AwayFromZero));

    /// <summary>The day, with the time only where there is one.</summary>
    public static string ToIso(DateTime moment) =>
        moment.ToString(moment.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture);

    /// <summary>What a spreadsheet shows of a number that is no day: the day zero, the day that never was, or a row of hashes.</summary>
    public static SheetCell Artefact(int column, double serial) => Math.Floor(serial) switch
    {
        0 => new SheetCell(column, SheetCellKind.Date, "00/01/1900", "00/01/1900"),
        60 => new SheetCell(column, SheetCellKind.Date, "29/02/1900", "29/02/1900"),
        _ => new SheetCell(column, SheetCellKind.Error, "########", "########"),
    };
}
