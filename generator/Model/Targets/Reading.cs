using System.Collections.Immutable;

namespace PegOpenData.Model.Targets;

/// <summary>What the words of a target or of a result certainly say. Words that cannot be read are <see cref="ReadingKind.Text"/>, and legal.</summary>
public sealed record Reading
{
    public static Reading OfText { get; } = new() { Kind = ReadingKind.Text };

    public required ReadingKind Kind { get; init; }

    /// <summary>The comparison as printed; null where none is.</summary>
    public Operator? Operator { get; init; }

    /// <summary>A percentage is 80 for 80 %; a boolean is 1 or 0; money is euro.</summary>
    public decimal? Value { get; init; }

    /// <summary>The upper end where the words give a range.</summary>
    public decimal? Maximum { get; init; }

    /// <summary>The unit as printed: <c>giorni</c>, <c>incontri nell'anno</c>; of money the period (<c>annui</c>); none of a percentage.</summary>
    public string? Unit { get; init; }

    /// <summary>The last day that the words allow, where the precision is a month or a year.</summary>
    public DateOnly? Date { get; init; }

    public DatePrecision? Precision { get; init; }

    /// <summary>The event that a relative deadline counts from, what fixes it, or the proviso that an uncertain reading depends on; as printed.</summary>
    public string? Reference { get; init; }

    /// <summary>The readings of a compound target, in printed order.</summary>
    public ImmutableArray<Reading> Parts { get; init; } = [];

    /// <summary>Two readings stand; this is the likelier, and no outcome is computed from it.</summary>
    public bool IsUncertain { get; init; }

    /// <summary>The same parts in the same order are the same reading.</summary>
    public bool Equals(Reading? other) => other is not null && Fields(this).Equals(Fields(other)) && Parts.SequenceEqual(other.Parts);

    public override int GetHashCode() => Fields(this).GetHashCode();

    private static (ReadingKind, Operator?, decimal?, decimal?, string?, (DateOnly?, DatePrecision?, string?, bool)) Fields(Reading reading) =>
        (reading.Kind, reading.Operator, reading.Value, reading.Maximum, reading.Unit,
            (reading.Date, reading.Precision, reading.Reference, reading.IsUncertain));
}
