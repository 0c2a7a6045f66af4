using System.Collections.Immutable;
using PegOpenData.Importing.Identifiers;

namespace PegOpenData.Importing.Registers;

/// <summary>The programme lines of a document, each once however often it is printed.</summary>
public sealed class LineRegister(IdentifierPool identifiers, string document)
{
    private readonly Dictionary<(string Level, string? Code, string Name, Slug? Parent), ProgrammeLine> known = [];

    /// <summary>In the order of the document.</summary>
    public ImmutableArray<ProgrammeLine> All => [.. known.Values.OrderBy(line => line.Source.Span.Line)];

    /// <param name="owner">The objective it is printed with.</param>
    public ProgrammeLine Find(PrintedLine printed, Slug owner)
    {
        var key = (printed.Level, printed.FullCode ?? printed.Code, printed.Name, printed.Parent);
        if (!known.TryGetValue(key, out var line))
        {
            line = new ProgrammeLine
            {
                Id = identifiers.Take(WantedFor(printed), owner, printed.Line.Number),
                Level = printed.Level,
                Code = printed.Code,
                Name = printed.Name,
                Parent = printed.Parent,
                IsOfficial = printed.IsOfficial,
                Provenance = printed.Line.FoundIn(document),
                Source = ImportContext.SourceOf(printed.Line),
            };
            known.Add(key, line);
        }

        return line;
    }

    private static Slug WantedFor(PrintedLine printed) => (printed.FullCode ?? printed.Code) is { } code
        ? Slug.FromCode($"{printed.Level}-{code}")
        : Slug.FromTitle($"{printed.Level} {printed.Name}");
}
