using System.Collections.Immutable;
using PegOpenData.Loading.Syntax;

namespace PegOpenData.Loading.Writing.Formatting;

/// <summary>
/// Which remark belongs to what: those above an entry or item go with it, those beside it stay beside it, those further to the right than what
/// follows end the group above. An entry is known by its key, an item and a group by itself.
/// </summary>
internal sealed class RemarkPlaces
{
    private readonly Dictionary<Node, List<string>> above = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Node, string> beside = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Node, List<string>> below = new(ReferenceEqualityComparer.Instance);
    private readonly ImmutableArray<DataPlace> places;
    private readonly Node root;

    public RemarkPlaces(string text, Node root, IReadOnlyList<Remark> remarks)
    {
        this.root = root;
        places = DataPlace.Of(text, root);
        Header = [.. remarks.TakeWhile(remark => remark.Line < places[0].Line)];
        Header = Header[..(Header.FindLastIndex(remark => remark.EndsHeader) + 1)];
        var own = remarks.Skip(Header.Count).Where(remark => !(remark.IsBesideData && TryBeside(remark)) && !remark.Text.StartsWith("...", StringComparison.Ordinal));
        foreach (var gap in own.GroupBy(remark => NextAfter(remark.Line)))
        {
            Place([.. gap], gap.Key);
        }
    }

    /// <summary>What is said of the whole file: down to the last blank line above the data, or to the line for editors.</summary>
    public List<Remark> Header { get; }

    public IReadOnlyList<string> Above(Node place) => above.GetValueOrDefault(place) ?? [];

    public string? Beside(Node place) => beside.GetValueOrDefault(place);

    public IReadOnlyList<string> Below(Node group) => below.GetValueOrDefault(group) ?? [];

    private int NextAfter(int line)
    {
        var next = places.AsSpan().BinarySearch(new DataPlace.AfterLine(line));
        return next < 0 ? ~next : next;
    }

    /// <summary>Beside what begins on the line, else beside what ends there.</summary>
    private bool TryBeside(Remark remark)
    {
        var at = NextAfter(remark.Line - 1);
        while (at < places.Length && places[at].Line == remark.Line && places[at].IsOnlyADash)
        {
            at++;
        }

        var place = at < places.Length && places[at].Line == remark.Line ? places[at]
            : places.LastOrDefault(candidate => candidate.EndLine == remark.Line && candidate.IsScalar);
        return place is not null && beside.TryAdd(place.Name, remark.Text);
    }

    private void Place(IReadOnlyList<Remark> remarks, int nextAt)
    {
        var next = nextAt < places.Length ? places[nextAt] : null;
        var words = remarks.Where(remark => !remark.IsBlank).ToList();
        var ends = words.Select(remark => GroupOf(remark, nextAt, next)).TakeWhile(group => group is not null).ToList();
        for (var at = 0; at < words.Count; at++)
        {
            // What is indented under the first of those above stays so: a group that nobody has filled in.
            var margin = at < ends.Count ? "" : new string(' ', Math.Max(0, words[at].Column - words[ends.Count].Column));
            Add(at < ends.Count ? below : above, at < ends.Count ? ends[at]! : next!.Name, margin + words[at].Text, IsAfterBlank(remarks, words[at]));
        }

        if (next is not null && remarks[^1].IsBlank)
        {
            Add(above, next.Name, "", isAfterBlank: false);
        }
    }

    private static bool IsAfterBlank(IReadOnlyList<Remark> remarks, Remark remark) => remarks.TakeWhile(other => other != remark).LastOrDefault()?.IsBlank == true;

    /// <summary>The group that the remark ends; null where it belongs to what follows.</summary>
    private Node? GroupOf(Remark remark, int nextAt, DataPlace? next)
    {
        var open = nextAt == 0 ? [] : places[nextAt - 1].Groups;
        var group = open.LastOrDefault(candidate => candidate.Column <= remark.Column)?.Node ?? root;
        return next is not null && (ReferenceEquals(group, root) || next.Groups.Any(around => ReferenceEquals(around.Node, group))) ? null : group;
    }

    private static void Add(Dictionary<Node, List<string>> where, Node place, string text, bool isAfterBlank)
    {
        if (!where.TryGetValue(place, out var known))
        {
            where.Add(place, known = []);
        }

        known.AddRange(isAfterBlank ? ["", text] : [text]);
    }
}
