using System.Collections.Immutable;

namespace PegOpenData.Publishing.Site.Tree;

/// <summary>The sections on the way to the plans.</summary>
public static class TransparencyTree
{
    public static TransparencySection Root { get; } = new(null, "amministrazione-trasparente", "Amministrazione trasparente", []);

    public static TransparencySection Performance { get; } =
        new(Root, "performance", "Performance", ["D.Lgs. 33/2013 art. 10 c. 8 lett. b", "D.Lgs. 33/2013 art. 20"]);

    /// <summary>Where the PEG is published.</summary>
    public static TransparencySection PlansSection { get; } = new(
        Performance,
        "piano-della-performance",
        "Piano della Performance",
        ["D.Lgs. 33/2013 art. 10 c. 8 lett. b", "D.Lgs. 150/2009 art. 10", "D.Lgs. 267/2000 art. 169 c. 3-bis"]);

    /// <summary>Every section, parents first.</summary>
    public static ImmutableArray<TransparencySection> Sections { get; } = [Root, Performance, PlansSection];
}
