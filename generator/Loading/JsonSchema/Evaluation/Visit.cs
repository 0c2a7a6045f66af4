using System.Collections.Immutable;
using PegOpenData.Loading.JsonSchema.Compilation;
using PegOpenData.Loading.Syntax;

namespace PegOpenData.Loading.JsonSchema.Evaluation;

/// <summary>One schema looking at one value, within the schemas that sent it there.</summary>
public sealed class Visit
{
    /// <summary>Data are at most 64 levels deep: whoever goes deeper is a schema that refers to itself.</summary>
    private const int MaxDepth = 1_000;

    private readonly Visit? parent;
    private readonly Step step;
    private readonly int depth;
    private readonly Findings findings;

    private Visit(Schema schema, Node instance, Visit? parent, Step step, Findings findings, Evaluated? evaluated)
    {
        Schema = schema;
        Instance = Read(schema, instance, step.IsHere ? parent : null);
        this.parent = parent;
        this.step = step;
        this.findings = findings;
        depth = parent is null ? 0 : parent.depth + 1;
        Evaluated = evaluated;
    }

    public Schema Schema { get; }

    /// <summary>The value, already read as text where the schema wants text of a word without quotes.</summary>
    public Node Instance { get; }

    /// <summary>Kept only where some schema around asks for it.</summary>
    internal Evaluated? Evaluated { get; }

    internal static void Begin(Schema schema, Node instance, Findings findings) =>
        new Visit(schema, instance, null, default, findings, schema.LooksAtEvaluated ? new Evaluated() : null).Run();

    /// <summary>Reports that the value does not meet a keyword.</summary>
    public void Fail(KeywordSource source, string? property = null, Node? at = null) =>
        Fail(source.Keyword, source.Value, property, at);

    /// <summary>A part of the value against a schema: true where it is valid, else its failures are reported.</summary>
    public bool Below(Schema schema, Node value, Step at)
    {
        var before = findings.Count;
        new Visit(schema, value, this, at, findings, schema.LooksAtEvaluated ? new Evaluated() : null).Run();
        return findings.Count == before;
    }

    /// <summary>Whether a part of the value is valid, without reporting.</summary>
    public bool IsValidBelow(Schema schema, Node value, Step at)
    {
        var silent = new Findings(isSilent: true);
        new Visit(schema, value, this, at, silent, schema.LooksAtEvaluated ? new Evaluated() : null).Run();
        return !silent.Any;
    }

    /// <summary>The same value against a schema that must hold: failures are reported.</summary>
    public void Here(Schema schema)
    {
        var evaluated = NewEvaluated(schema);
        new Visit(schema, Instance, this, default, findings, evaluated).Run();

        // Also where it failed: the value is invalid already, and its fields should not be called unknown besides.
        Merge(evaluated);
    }

    /// <summary>Whether the same value is valid by a schema, without reporting.</summary>
    public bool IsValidHere(Schema schema)
    {
        var silent = new Findings(isSilent: true);
        var evaluated = NewEvaluated(schema);
        new Visit(schema, Instance, this, default, silent, evaluated).Run();
        if (!silent.Any)
        {
            Merge(evaluated);
        }

        return !silent.Any;
    }

    /// <summary>Whether the same value is valid by a schema that stands apart: what it looked at does not count.</summary>
    internal bool FitsApart(Schema schema)
    {
        var silent = new Findings(isSilent: true);
        new Visit(schema, Instance, this, default, silent, schema.LooksAtEvaluated ? new Evaluated() : null).Run();
        return !silent.Any;
    }

    /// <summary>What the same value does not meet of a schema, for the caller to choose from.</summary>
    internal IReadOnlyList<SchemaFailure> FailuresHere(Schema schema)
    {
        var own = new Findings(isSilent: false);
        new Visit(schema, Instance, this, default, own, NewEvaluated(schema)).Run();
        return own.Failures;
    }

    internal bool IsSilent => findings.IsSilent;

    internal void Report(IEnumerable<SchemaFailure> failures) => findings.AddRange(failures);

    /// <summary>Of the schemas that may stand in for each other, the one of the outermost resource on the way here.</summary>
    internal Schema? StandIn(IReadOnlyDictionary<SchemaResource, Schema> candidates)
    {
        Schema? found = null;
        for (var visit = this; visit is not null; visit = visit.parent)
        {
            found = candidates.GetValueOrDefault(visit.Schema.Resource) ?? found;
        }

        return found;
    }

    /// <summary>
    /// Where a schema allows text but not what a plain word looks like, the word is that text (<c>codice: 04</c>).
    /// A schema around it that allows the number as well has the last word.
    /// </summary>
    private static Node Read(Schema schema, Node instance, Visit? around)
    {
        if (instance is not ScalarNode { IsPlain: true, Kind: ScalarKind.Number or ScalarKind.Boolean } scalar)
        {
            return instance;
        }

        var type = scalar.Kind == ScalarKind.Number ? NodeTypes.Number : NodeTypes.Boolean;
        var isWanted = schema.Types.HasFlag(NodeTypes.Text) && (schema.Types & type) == 0;
        return isWanted && !IsDecidedAround(around, type) ? scalar.AsText() : instance;
    }

    private static bool IsDecidedAround(Visit? around, NodeTypes type)
    {
        for (var visit = around; visit is not null; visit = visit.step.IsHere ? visit.parent : null)
        {
            if (visit.Schema.Types != NodeTypes.All && (visit.Schema.Types & type) != 0)
            {
                return true;
            }
        }

        return false;
    }

    private void Run()
    {
        if (Schema.Constant == false || depth > MaxDepth)
        {
            Fail(depth > MaxDepth ? "$ref" : "false", Schema.Source, null, null);
            return;
        }

        foreach (var constraint in Schema.Constraints)
        {
            constraint(this);
            if (findings is { IsSilent: true, Any: true })
            {
                return;
            }
        }
    }

    private void Fail(string keyword, Node value, string? property, Node? at) => findings.Add(() => new SchemaFailure
    {
        Keyword = keyword,
        KeywordValue = value,
        Span = (at ?? Instance).Span,
        Steps = Steps(),
        Instance = Instance,
        Schema = Schema,
        Property = property,
    });

    private Evaluated? NewEvaluated(Schema schema) => Evaluated is not null || schema.LooksAtEvaluated ? new Evaluated() : null;

    private void Merge(Evaluated? other)
    {
        if (other is not null)
        {
            Evaluated?.Merge(other);
        }
    }

    private ImmutableArray<Step> Steps()
    {
        var steps = new Stack<Step>();
        for (var visit = this; visit is not null; visit = visit.parent)
        {
            if (!visit.step.IsHere)
            {
                steps.Push(visit.step);
            }
        }

        return [.. steps];
    }
}
