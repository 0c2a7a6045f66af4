using System.Collections.Immutable;

namespace PegOpenData.Model.Targets.Readers.Several;

/// <summary>One reading of several: a doubt about a part is a doubt about the whole.</summary>
internal static class Parts
{
    public static Reading Of(ImmutableArray<Reading> parts) => new()
    {
        Kind = ReadingKind.Compound,
        Parts = [.. parts.Select(part => part with { IsUncertain = false })],
        IsUncertain = parts.Any(part => part.IsUncertain),
    };
}
