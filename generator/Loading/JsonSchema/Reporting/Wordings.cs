using System.Collections.Frozen;
using PegOpenData.Loading.Syntax;

namespace PegOpenData.Loading.JsonSchema.Reporting;

/// <summary>The finding that speaks of each keyword.</summary>
internal static class Wordings
{
    private static readonly FrozenDictionary<string, Func<SchemaFailure, Diagnostic>> ByKeyword = new Dictionary<string, Func<SchemaFailure, Diagnostic>>
    {
        ["type"] = failure => Type(failure, SchemaTypes.Named(failure.KeywordValue)),
        ["anyOf"] = Branches,
        ["oneOf"] = Branches,
        ["enum"] = failure => OneOf(failure, (SequenceNode)failure.KeywordValue),
        ["const"] = failure => OneOf(failure, new SequenceNode(failure.Span, [failure.KeywordValue])),
        ["required"] = Missing,
        ["dependentRequired"] = Missing,
        ["additionalProperties"] = Unknown,
        ["unevaluatedProperties"] = Unknown,
        ["propertyNames"] = Unknown,
        ["false"] = failure => Errors.Schema.NotAllowed(failure.Span, Field.NameOf(failure)),
        ["pattern"] = Form,
        ["format"] = Format,
        ["minimum"] = failure => Limit(failure, "almeno"),
        ["maximum"] = failure => Limit(failure, "al massimo"),
        ["exclusiveMinimum"] = failure => Limit(failure, "più di"),
        ["exclusiveMaximum"] = failure => Limit(failure, "meno di"),
        ["multipleOf"] = failure => Limit(failure, "un multiplo di"),
        ["minLength"] = failure => Length(failure, "almeno"),
        ["maxLength"] = failure => Length(failure, "al massimo"),
        ["minItems"] = failure => Count(failure, "almeno", "voci"),
        ["maxItems"] = failure => Count(failure, "al massimo", "voci"),
        ["minProperties"] = failure => Count(failure, "almeno", "campi"),
        ["maxProperties"] = failure => Count(failure, "al massimo", "campi"),
        ["uniqueItems"] = failure => Errors.Schema.RepeatedItem(failure.Span, Field.NameOf(failure)),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static Diagnostic Of(SchemaFailure failure) => Worded(failure) with { IsPersonal = Field.IsPersonal(failure) };

    private static Diagnostic Worded(SchemaFailure failure) =>
        ByKeyword.TryGetValue(failure.Keyword, out var word) ? word(failure)
            : Errors.Schema.Refused(failure.Span, Field.NameOf(failure), Aid(failure) ?? failure.Schema.Title);

    /// <summary>The field that an unknown one was probably meant to be, or null.</summary>
    public static string? NearestField(SchemaFailure failure) => NearestName.Of(failure.Property!, SchemaOutline.Names(failure.Schema));

    private static Diagnostic Type(SchemaFailure failure, NodeTypes expected)
    {
        var found = SchemaTypes.Of(failure.Instance);
        return Errors.Schema.WrongType(failure.Span, Field.NameOf(failure), TypeWords.Of(expected), TypeWords.Of(found), TypeWords.MendFor(expected, found));
    }

    private static Diagnostic Branches(SchemaFailure failure)
    {
        if (failure.Property == Applicator.BestBranch.WrongType)
        {
            return Type(failure, failure.Schema.Types);
        }

        var names = failure.Schema.Parts(failure.Keyword).SelectMany(branch => RequiredBy(branch.Value)).Distinct(StringComparer.Ordinal).ToList();
        return names.Count == 0
            ? Errors.Schema.Refused(failure.Span, Field.NameOf(failure), Aid(failure))
            : Errors.Schema.Alternatives(failure.Span, Field.RecordOf(failure), names, failure.Property == Applicator.OneOf.TooMany);
    }

    private static IEnumerable<string> RequiredBy(Schema branch) =>
        (branch.Source as MappingNode)?["required"] is SequenceNode names ? names.Items.OfType<ScalarNode>().Select(name => name.Text) : [];

    private static Diagnostic OneOf(SchemaFailure failure, SequenceNode values)
    {
        var allowed = values.Items.OfType<ScalarNode>().Select(value => value.Text).ToList();
        var found = Field.Words(failure);
        return Errors.Schema.NotInList(failure.Span, Field.NameOf(failure), found, allowed, found is null ? null : NearestName.Of(found, allowed));
    }

    private static Diagnostic Missing(SchemaFailure failure) =>
        Errors.Schema.Missing(failure.Span, Field.RecordOf(failure), failure.Property!, SchemaOutline.TitleOf(failure.Schema, failure.Property!));

    private static Diagnostic Unknown(SchemaFailure failure)
    {
        var known = SchemaOutline.Names(failure.Schema);
        return Errors.Schema.UnknownField(failure.Span, Field.RecordOf(failure), failure.Property!, known, NearestField(failure));
    }

    /// <summary>A date that has its form, and a pattern against it: its year is too far away.</summary>
    private static Diagnostic Form(SchemaFailure failure) => IsDate(failure.Schema)
        ? Errors.Schema.YearOutOfLimits(failure.Span, Field.NameOf(failure), Field.Words(failure))
        : Errors.Schema.WrongForm(failure.Span, Field.NameOf(failure), Field.Words(failure), Aid(failure) ?? failure.Schema.Title);

    private static bool IsDate(Schema schema) => (schema.Source as MappingNode)?["format"] is ScalarNode { Text: "date" };

    private static Diagnostic Format(SchemaFailure failure)
    {
        var format = (failure.KeywordValue as ScalarNode)?.Text;
        return format == "date"
            ? Errors.Schema.NoSuchDate(failure.Span, Field.NameOf(failure), Field.Words(failure))
            : Errors.Schema.WrongForm(failure.Span, Field.NameOf(failure), Field.Words(failure), Aid(failure) ?? TypeWords.OfFormat(format));
    }

    private static Diagnostic Limit(SchemaFailure failure, string relation) =>
        Errors.Schema.OutOfLimits(failure.Span, Field.NameOf(failure), Field.Words(failure), $"{relation} {Number(failure)}", Aid(failure));

    private static Diagnostic Length(SchemaFailure failure, string relation) =>
        failure.Instance is ScalarNode { Text: "" }
            ? Errors.Schema.EmptyText(failure.Span, Field.NameOf(failure))
            : Errors.Schema.WrongLength(failure.Span, Field.NameOf(failure), $"{relation} {Number(failure)}", Validation.CountLimit.Characters(failure.Instance) ?? 0);

    private static Diagnostic Count(SchemaFailure failure, string relation, string what) =>
        Errors.Schema.WrongCount(failure.Span, Field.NameOf(failure), $"{relation} {Number(failure)} {what}");

    private static string Number(SchemaFailure failure) => ((ScalarNode)failure.KeywordValue).Text;

    /// <summary>What the schema itself says of the form it accepts.</summary>
    private static string? Aid(SchemaFailure failure) => failure.Schema.Annotation("x-aiuto");
}
