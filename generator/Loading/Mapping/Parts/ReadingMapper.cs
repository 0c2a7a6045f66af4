using PegOpenData.Loading.Syntax;

namespace PegOpenData.Loading.Mapping.Parts;

/// <summary>The reading of a text: the one written beside it wins over the one its words give.</summary>
internal static class ReadingMapper
{
    /// <summary>The words and their reading, of a plain text or of a mapping with <c>testo</c>; null where no words are given.</summary>
    public static (string Text, Reading Reading)? Map(Node? node, ReadingContext context, DiagnosticBag bag)
    {
        if (node is ScalarNode { Kind: not ScalarKind.Null } words)
        {
            return (words.Text, TargetReader.Read(words.Text, context));
        }

        if (node is not MappingNode map)
        {
            return null;
        }

        var fields = new Fields(map, bag);
        return fields.Text("testo") is { } text ? (text, Explicit(fields) ?? TargetReader.Read(text, context)) : null;
    }

    private static Reading? Explicit(Fields fields)
    {
        if (fields.Term<ReadingKind>("tipo") is not { } kind)
        {
            return null;
        }

        if (NeededBy(kind) is { } needed && !fields.Has(needed))
        {
            fields.Bag.Add(Errors.Plan.IncompleteReading(fields.Source["tipo"], kind.Italian(), needed));
        }

        return new Reading
        {
            Kind = kind,
            Operator = fields.Term<Operator>("operatore"),
            Value = fields.Decimal("valore"),
            Maximum = fields.Decimal("valore_max"),
            Unit = fields.Text("unita"),
            Date = fields.Date("data"),
            Precision = fields.Term<DatePrecision>("precisione") ?? (kind == ReadingKind.Date ? DatePrecision.Day : null),
            Reference = fields.Text("riferimento"),
            Parts = fields.Has("parti") ? [.. fields.Items("parti").Select(Explicit).OfType<Reading>()] : [],
            IsUncertain = fields.Flag("incerto"),
        };
    }

    private static string? NeededBy(ReadingKind kind) => kind switch
    {
        ReadingKind.Date => "data",
        ReadingKind.Number or ReadingKind.Percentage or ReadingKind.Money or ReadingKind.Duration or ReadingKind.Boolean => "valore",
        ReadingKind.RelativeDeadline => "riferimento",
        ReadingKind.Compound => "parti",
        _ => null,
    };
}
