using PegOpenData.Loading.Mapping.Parts;

namespace PegOpenData.Loading.Mapping.Records;

/// <summary>What comes after approval: measurements and amendments.</summary>
internal static class FollowUpMapper
{
    /// <param name="fileDate">The day in the name of the file, for records that say none.</param>
    public static Measurement? Measurement(Fields record, DateOnly? fileDate)
    {
        var date = record.Date("data") ?? fileDate;
        if (date is null && !record.Has("data"))
        {
            record.Bag.Add(Errors.Plan.DateMissing(record.Source.Span));
        }

        return date is null ? null : new Measurement
        {
            Source = record.Source,
            Indicator = record.Id("indicatore"),
            Phase = record.Id("fase"),
            Date = date.Value,
            Value = Value(record, date.Value),
            Note = record.Text("note"),
        };
    }

    public static Amendment? Amendment(Fields record) => record.Date("data") is not { } date ? null : new Amendment
    {
        Source = record.Source,
        Objective = record.Id("obiettivo"),
        Indicator = record.Id("indicatore"),
        Phase = record.Id("fase"),
        Field = record.Required("campo"),
        From = record.Text("da"),
        To = record.Text("a"),
        Reason = record.Text("motivo"),
        Act = record.Act("atto"),
        Date = date,
    };

    private static Result Value(Fields record, DateOnly date)
    {
        var words = record.Required("valore");
        return new Result(words, TargetReader.Read(words))
        {
            Date = date,
            Numerator = record.Decimal("numeratore"),
            Denominator = record.Decimal("denominatore"),
        };
    }
}
