using PegOpenData.Loading.JsonSchema.Compilation;

namespace PegOpenData.Loading.JsonSchema.Core;

/// <summary><c>$dynamicRef</c>: as <c>$ref</c>, but the outermost resource on the way that has a part of that name may stand in.</summary>
internal sealed class DynamicRef() : Keyword("$dynamicRef")
{
    public override Constraint? Compile(KeywordSource source)
    {
        if (source.Reference(out var name) is not { } target)
        {
            return null;
        }

        var isDynamic = target.Resource.DynamicAnchors.TryGetValue(name, out var named) && named == target.Source;
        if (!isDynamic)
        {
            return visit => visit.Here(target);
        }

        var standIns = source.StandIns(name);
        return visit => visit.Here(visit.StandIn(standIns) ?? target);
    }
}
