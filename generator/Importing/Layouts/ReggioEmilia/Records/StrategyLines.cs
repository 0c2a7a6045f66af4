using System.Collections.Immutable;
using PegOpenData.Importing.Documents;
using PegOpenData.Importing.Identifiers;
using PegOpenData.Importing.Layouts.ReggioEmilia.Sheets;

namespace PegOpenData.Importing.Layouts.ReggioEmilia.Records;

/// <summary>The lines of the strategy, each once: they have no code, so a line is its name under the line above it.</summary>
internal sealed class StrategyRegister(IdentifierPool identifiers, string document)
{
    private readonly Dictionary<(Slug? Parent, string Level, string Name), ProgrammeLine> known = [];

    public ImmutableArray<ProgrammeLine> All => [.. known.Values];

    /// <summary>The lowest line of a strategy; null where it has none.</summary>
    /// <param name="line">Where it is printed, for those not met before.</param>
    public Slug? Find(Strategy strategy, SourceLine line)
    {
        Slug? parent = null;
        foreach (var (level, name) in strategy.Levels)
        {
            parent = name is null ? parent : Find(parent, level, name, line);
        }

        return parent;
    }

    private Slug Find(Slug? parent, string level, string name, SourceLine line)
    {
        if (!known.TryGetValue((parent, level, name), out var found))
        {
            found = new ProgrammeLine
            {
                Id = identifiers.Take(Slug.FromTitle($"{level} {name}"), parent ?? default, line.Number),
                Level = level,
                Name = name,
                Parent = parent,
                Provenance = new Provenance(document, line.Number, Page: null),
                Source = ImportContext.SourceOf(line),
            };
            known.Add((parent, level, name), found);
        }

        return found.Id;
    }
}
