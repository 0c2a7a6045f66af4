using System.Globalization;

namespace PegOpenData.Workbooks.Reading.Formats;

/// <summary>What a number format makes of a number: a date, a percentage, a code with its zeros, or plain digits.</summary>
internal sealed class CellFormat
{
    private readonly IReadOnlyList<IReadOnlyList<FormatToken>> sections;
    private readonly DateShape? dates;

    public CellFormat(string code)
    {
        sections = FormatTokens.Sections(code);
        dates = DateShape.IsOne(sections[0]) ? new DateShape(sections[0]) : null;
    }

    public static CellFormat General { get; } = new("General");

    /// <param name="number">As the file holds it, a point before the decimals.</param>
    /// <param name="startsIn1904">The workbook counts its days from 1904.</param>
    public SheetCell Cell(int column, string number, bool startsIn1904)
    {
        if (!double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) || !double.IsFinite(value))
        {
            return SheetCell.OfText(column, number);
        }

        return dates is null ? Number(column, number, value) : Date(column, value, startsIn1904, dates);
    }

    private static SheetCell Date(int column, double serial, bool startsIn1904, DateShape shape)
    {
        if (shape.IsDuration)
        {
            return SheetCell.OfText(column, DateShape.ShowDuration(serial));
        }

        if (!shape.HasDay && serial is >= 0 and < 1)
        {
            return SheetCell.OfText(column, shape.Show(SerialDate.TimeOf(serial)));
        }

        if (SerialDate.Of(serial, startsIn1904) is not { } moment)
        {
            return SerialDate.Artefact(column, serial);
        }

        return shape.HasDay
            ? new SheetCell(column, SheetCellKind.Date, SerialDate.ToIso(moment), shape.Show(moment))
            : SheetCell.OfText(column, shape.Show(moment));
    }

    private SheetCell Number(int column, string written, double value)
    {
        // A spreadsheet keeps fifteen digits and shows no more: 0.1+0.2 is 0.3.
        var digits = value.ToString("G15", CultureInfo.InvariantCulture);
        if (!decimal.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
        {
            return Untold(column, digits);
        }

        var shape = new NumberShape(SectionOf(number));
        if (shape.IsPercentage && Math.Abs(number) > decimal.MaxValue / 100)
        {
            return Untold(column, digits);
        }

        var plain = Plain(shape.IsPercentage ? number * 100 : number);
        var exact = !shape.IsPercentage && IsWrittenPlain(written, number) ? written : plain;
        return new SheetCell(column, SheetCellKind.Number, exact, shape.Show(number, hasOwnSign: number < 0 && sections.Count > 1) ?? plain.Replace('.', ','));
    }

    /// <summary>A number that no plan has.</summary>
    private static SheetCell Untold(int column, string digits) => new(column, SheetCellKind.Number, digits, digits.Replace('.', ','));

    /// <summary>Positive numbers, negative ones, zero: as far as the format tells them apart.</summary>
    private IReadOnlyList<FormatToken> SectionOf(decimal number)
    {
        var wanted = number < 0 ? 1 : number == 0 ? 2 : 0;
        return sections[wanted < sections.Count ? wanted : 0];
    }

    /// <summary>Digits and a point alone, so that idle zeros (<c>92000.00</c>) stay.</summary>
    private static bool IsWrittenPlain(string written, decimal number) =>
        decimal.TryParse(written, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var said) && said == number;

    private static string Plain(decimal number) => number.ToString("0.############################", CultureInfo.InvariantCulture);
}
