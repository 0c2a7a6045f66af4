namespace PegOpenData.Publishing.Diff;

/// <summary>A value that is not the same in the two versions.</summary>
/// <param name="Name">The field in Italian, as in a sentence.</param>
/// <param name="From">Null where there was none, or where it is not to be told.</param>
/// <param name="To">As <paramref name="From"/>, for the newer version.</param>
/// <param name="IsTold">False where only that it changed may be said.</param>
public sealed record FieldDiff(string Name, DiffTopic Topic, string? From, string? To, bool IsTold)
{
    /// <summary>Null where the two are the same; no value and an empty one are.</summary>
    /// <param name="isPersonal">No value of the record may be told.</param>
    internal static FieldDiff? Of(string name, DiffTopic topic, string? from, string? to, bool isPersonal)
    {
        var (old, now) = (from is { Length: > 0 } ? from : null, to is { Length: > 0 } ? to : null);
        var isTold = !isPersonal && topic is not (DiffTopic.Text or DiffTopic.Person);
        return old == now ? null : new FieldDiff(name, topic, isTold ? old : null, isTold ? now : null, isTold);
    }
}
