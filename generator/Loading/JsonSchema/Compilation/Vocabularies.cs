using System.Collections.Immutable;
using PegOpenData.Loading.JsonSchema.Applicator;
using PegOpenData.Loading.JsonSchema.Content;
using PegOpenData.Loading.JsonSchema.Core;
using PegOpenData.Loading.JsonSchema.Format;
using PegOpenData.Loading.JsonSchema.MetaData;
using PegOpenData.Loading.JsonSchema.Unevaluated;
using PegOpenData.Loading.JsonSchema.Validation;

namespace PegOpenData.Loading.JsonSchema.Compilation;

/// <summary>The vocabularies of JSON Schema 2020-12: every keyword this project knows, in one list.</summary>
internal static class Vocabularies
{
    private const string Vocab = "https://json-schema.org/draft/2020-12/vocab/";

    public static Vocabulary Core { get; } = new(Vocab + "core",
    [
        new SchemaDialect(), new Id(), new Ref(), new DynamicRef(), new Anchor("$anchor"), new Anchor("$dynamicAnchor"), new Defs(),
        Annotation.OfText("$comment"), Annotation.OfMap("$vocabulary"),
    ]);

    public static Vocabulary Applicator { get; } = new(Vocab + "applicator",
    [
        new Properties(), new PatternProperties(), new AdditionalProperties(), new PropertyNames(), new DependentSchemas(),
        new PrefixItems(), new Items(), new Contains(),
        new AllOf(), new AnyOf(), new OneOf(), new Not(), new If(), new IfBranch("then"), new IfBranch("else"),
    ]);

    public static Vocabulary Validation { get; } = new(Vocab + "validation",
    [
        new Validation.Type(), new Validation.Enum(), new Const(),
        new NumberLimit("minimum", (number, limit) => number >= limit), new NumberLimit("maximum", (number, limit) => number <= limit),
        new NumberLimit("exclusiveMinimum", (number, limit) => number > limit), new NumberLimit("exclusiveMaximum", (number, limit) => number < limit),
        new MultipleOf(), new Pattern(),
        new CountLimit("minLength", CountLimit.Characters, (found, limit) => found >= limit),
        new CountLimit("maxLength", CountLimit.Characters, (found, limit) => found <= limit),
        new CountLimit("minItems", CountLimit.Items, (found, limit) => found >= limit),
        new CountLimit("maxItems", CountLimit.Items, (found, limit) => found <= limit),
        new CountLimit("minProperties", CountLimit.Properties, (found, limit) => found >= limit),
        new CountLimit("maxProperties", CountLimit.Properties, (found, limit) => found <= limit),
        new UniqueItems(), new ContainsBound("minContains"), new ContainsBound("maxContains"), new Required(), new DependentRequired(),
    ]);

    public static Vocabulary Unevaluated { get; } = new(Vocab + "unevaluated", [new UnevaluatedProperties(), new UnevaluatedItems()]);

    public static Vocabulary MetaData { get; } = new(Vocab + "meta-data",
    [
        Annotation.OfText("title"), Annotation.OfText("description"), Annotation.OfAnything("default"), Annotation.OfList("examples"),
        Annotation.OfBoolean("deprecated"), Annotation.OfBoolean("readOnly"), Annotation.OfBoolean("writeOnly"),
    ]);

    public static Vocabulary Content { get; } = new(Vocab + "content",
        [Annotation.OfText("contentEncoding"), Annotation.OfText("contentMediaType"), new ContentSchema()]);

    public static Vocabulary FormatAnnotation { get; } = new(Vocab + "format-annotation", [Annotation.OfText("format")]);

    public static Vocabulary FormatAssertion { get; } = new(Vocab + "format-assertion", [new FormatKeyword(mustBeKnown: false)]);

    /// <summary>Format as this project's contract reads it: asserted, and a format that is not known is a mistake of the schema.</summary>
    public static Vocabulary FormatContract { get; } = FormatAssertion with { Keywords = [new FormatKeyword(mustBeKnown: true)] };

    /// <summary>All but format, of which a dialect chooses one reading.</summary>
    public static ImmutableArray<Vocabulary> All { get; } = [Core, Applicator, Validation, Unevaluated, MetaData, Content];
}
