using System.Collections.Immutable;
using System.Globalization;

namespace PegOpenData.Importing.Identifiers;

/// <summary>Gives each record of a plan an identifier that no other has, the same at every import of the same document.</summary>
/// <param name="existing">Identifiers that the plan's files hold already, with the objective they belong to.</param>
public sealed class IdentifierPool(ImmutableDictionary<string, string> existing)
{
    private readonly HashSet<Slug> taken = [];

    /// <param name="wanted">What the record would be called if it were alone.</param>
    /// <param name="owner">The objective or sheet it belongs to, which tells two with the same name apart.</param>
    /// <param name="line">Its line, where even the owner does not.</param>
    public Slug Take(Slug wanted, Slug owner, int line)
    {
        if (TryTake(wanted, owner))
        {
            return wanted;
        }

        var owned = Slug.FromTitle($"{wanted} {owner}");
        if (TryTake(owned, owner))
        {
            return owned;
        }

        var placed = Slug.FromTitle(string.Create(CultureInfo.InvariantCulture, $"{wanted} {owner} {line}"));
        for (var more = 2; !TryTake(placed, owner); more++)
        {
            placed = Slug.FromTitle(string.Create(CultureInfo.InvariantCulture, $"{wanted} {owner} {line} {more}"));
        }

        return placed;
    }

    private bool TryTake(Slug wanted, Slug owner)
    {
        var isOthers = existing.TryGetValue(wanted.ToString(), out var holder) && holder != owner.ToString();
        return !isOthers && taken.Add(wanted);
    }
}
