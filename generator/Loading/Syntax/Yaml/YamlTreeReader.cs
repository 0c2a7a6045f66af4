using System.Collections.Immutable;
using PegOpenData.Loading.Syntax.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace PegOpenData.Loading.Syntax.Yaml;

/// <summary>Builds the tree of one document from the library's events.</summary>
internal sealed class YamlTreeReader(string path, string text, DiagnosticBag bag)
{
    private const int MaxDepth = 64;
    private const int FewKeys = 12;

    private readonly Parser events = new(new Scanner(new StringReader(text), skipComments: true));
    private readonly Stack<Mark> openBrackets = new();
    private readonly KeysSeen?[] keysByDepth = new KeysSeen?[MaxDepth + 1];
    private bool isBroken;
    private int depth;

    public Mark LastMark => events.Current?.End ?? Mark.Empty;

    /// <summary>The innermost <c>[</c> or <c>{</c> not closed yet.</summary>
    public Mark? OpenBracket => openBrackets.Count == 0 ? null : openBrackets.Peek();

    public Node? Read()
    {
        events.MoveNext();
        events.MoveNext();
        if (events.Current is not DocumentStart start)
        {
            bag.Add(Errors.Yaml.Empty(SourceSpan.Start(path)));
            return null;
        }

        Refuse(start.Version is not null || text.AsSpan((int)start.Start.Index).StartsWith("%"), start, Errors.Yaml.Directive);
        events.MoveNext();
        var root = ReadNode();
        events.MoveNext();
        Refuse(events.MoveNext() && events.Current is DocumentStart, events.Current!, Errors.Yaml.SeveralDocuments);
        if (root is null && !isBroken)
        {
            bag.Add(Errors.Yaml.Empty(SourceSpan.Start(path)));
        }

        return isBroken ? null : root;
    }

    /// <summary>The node that begins at the current event, which is left at its last one; null where nothing is written.</summary>
    private Node? ReadNode()
    {
        if (events.Current is NodeEvent node)
        {
            Refuse(!node.Anchor.IsEmpty, node, Errors.Yaml.Anchor);
            Refuse(!node.Tag.IsEmpty, node, Errors.Yaml.Tag);
        }

        return events.Current switch
        {
            Scalar scalar => ReadScalar(scalar),
            SequenceStart start => Nested(start, start.Style == SequenceStyle.Flow, ReadSequence),
            MappingStart start => Nested(start, start.Style == MappingStyle.Flow, ReadMapping),
            AnchorAlias alias => ReadAlias(alias),
            _ => null,
        };
    }

    private ScalarNode? ReadScalar(Scalar scalar)
    {
        var isPlain = scalar.Style == ScalarStyle.Plain;
        if (!isPlain)
        {
            RefuseEscapedControl(scalar);
            RefuseEmptyBlock(scalar);
            return new ScalarNode(Span(scalar), scalar.Value, ScalarKind.Text, isPlain: false);
        }

        if (scalar.Value.Length == 0)
        {
            WarnOfLostValue(scalar);
            return null;
        }

        var node = new ScalarNode(Span(scalar), scalar.Value, PlainScalars.KindOf(scalar.Value), isPlain: true);
        WarnOfMisreadWords(node, scalar);
        return node;
    }

    /// <summary>An escape may not bring in what the file itself may not hold.</summary>
    private void RefuseEscapedControl(Scalar scalar)
    {
        if (scalar.Style == ScalarStyle.DoubleQuoted && SourceText.FirstForbidden(scalar.Value) is { } forbidden)
        {
            isBroken = true;
            bag.Add(Errors.Reading.ForbiddenCharacter(Span(scalar), forbidden));
        }
    }

    /// <summary><c>atteso: >3</c>: to YAML the head of a text of which nothing follows.</summary>
    private void RefuseEmptyBlock(Scalar scalar) => Refuse(
        scalar.Style is ScalarStyle.Folded or ScalarStyle.Literal && scalar.Value.Trim().Length == 0,
        scalar,
        at => Errors.Yaml.BlockIndicator(SourceSpan.OnLine(at.File, at.Line, at.Column, 1), scalar.Style == ScalarStyle.Folded ? '>' : '|'));

    /// <summary><c>unita: #3</c>: the whole value is a comment.</summary>
    private void WarnOfLostValue(Scalar scalar)
    {
        if (YamlWords.LostAfterHash(text, (int)scalar.End.Index) is { } lost)
        {
            bag.Add(Errors.Yaml.CommentInValue(Span(scalar), "", lost));
        }
    }

    private Node? Nested<TStart>(TStart start, bool isFlow, Func<TStart, bool, Node?> read)
        where TStart : NodeEvent
    {
        if (++depth > MaxDepth)
        {
            bag.Add(Errors.Yaml.TooDeep(Span(start), MaxDepth));
            throw new YamlTooDeepException();
        }

        if (isFlow)
        {
            openBrackets.Push(start.Start);
        }

        var node = read(start, isFlow);
        depth--;
        if (isFlow)
        {
            openBrackets.Pop();
        }

        return node;
    }

    private SequenceNode ReadSequence(SequenceStart start, bool isFlow)
    {
        var items = ImmutableArray.CreateBuilder<Node>();
        while (events.MoveNext() && events.Current is not SequenceEnd)
        {
            var at = events.Current!;
            items.Add(ReadNode() ?? new ScalarNode(Span(at), "", ScalarKind.Null, isPlain: true));
        }

        var end = items.Count > 0 && !isFlow ? items[^1].Span : End(events.Current!);
        return new SequenceNode(Join(start.Start, end), items.DrainToImmutable());
    }

    /// <summary>Null where every field was left empty: a template's group that nobody filled in.</summary>
    private MappingNode? ReadMapping(MappingStart start, bool isFlow)
    {
        var entries = ImmutableArray.CreateBuilder<MappingEntry>();
        var seen = keysByDepth[depth] ??= new KeysSeen(FewKeys);
        seen.Clear();
        var end = Span(start);
        var hasKeys = false;
        while (events.MoveNext() && events.Current is not MappingEnd)
        {
            hasKeys = true;
            end = ReadEntry(entries, seen) ?? end;
        }

        end = isFlow ? End(events.Current!) : end;
        return hasKeys && entries.Count == 0 ? null : new MappingNode(Join(start.Start, end), entries.DrainToImmutable());
    }

    /// <summary>Reads a key with its value and says where they end.</summary>
    private SourceSpan? ReadEntry(ImmutableArray<MappingEntry>.Builder entries, KeysSeen seen)
    {
        var key = ReadKey();
        events.MoveNext();
        var value = ReadNode();
        if (key is not null && IsNew(seen, key) && value is not null)
        {
            entries.Add(new MappingEntry(key, value));
        }

        return value?.Span ?? key?.Span;
    }

    private ScalarNode? ReadKey()
    {
        var at = events.Current!;
        var node = ReadNode();
        if (node is not ScalarNode key)
        {
            Refuse(true, at, Errors.Yaml.KeyNotText);
            return null;
        }

        Refuse(key is { Text: "<<", IsPlain: true }, at, Errors.Yaml.MergeKey);
        Refuse(key.IsPlain && key.Text.Trim().Length < key.Text.Length, at, Errors.Yaml.OddSpace);

        // The same few names stand in every record of a plan.
        return new ScalarNode(key.Span, string.Intern(key.Text), ScalarKind.Text, key.IsPlain);
    }

    private bool IsNew(KeysSeen seen, ScalarNode key)
    {
        var first = seen.Add(key);
        if (first is { } earlier)
        {
            bag.Add(Errors.Yaml.DuplicateKey(key.Span, key.Text, earlier.Line));
        }

        return first is null;
    }

    private Node? ReadAlias(AnchorAlias alias)
    {
        Refuse(true, alias, Errors.Yaml.Alias);
        return null;
    }

    private void Refuse(bool isRefused, ParsingEvent at, Func<SourceSpan, Diagnostic> error)
    {
        if (isRefused)
        {
            isBroken = true;
            bag.Add(error(Span(at)));
        }
    }

    private void WarnOfMisreadWords(ScalarNode node, Scalar scalar)
    {
        if (YamlWords.LostAfterHash(text, (int)scalar.End.Index) is { } lost)
        {
            bag.Add(Errors.Yaml.CommentInValue(node.Span, node.Text, lost));
        }

        if (node.Text[0] == '-' && node.Kind == ScalarKind.Text && node.Span.EndLine > node.Span.Line && YamlWords.IsListWithoutSpaces(node.Text))
        {
            bag.Add(Errors.Yaml.DashWithoutSpace(node.Span));
        }
    }

    private SourceSpan Span(ParsingEvent e) =>
        new(path, (int)e.Start.Line, (int)e.Start.Column, (int)e.End.Line, (int)e.End.Column);

    /// <summary>The library puts the end of a flow collection before its closing bracket.</summary>
    private SourceSpan End(ParsingEvent e) => SourceSpan.OnLine(path, (int)e.End.Line, (int)e.End.Column, 1);

    private SourceSpan Join(Mark start, SourceSpan end) =>
        new(path, (int)start.Line, (int)start.Column, end.EndLine, end.EndColumn);
}
