using PegOpenData.Importing.Documents;

namespace PegOpenData.Importing.Accounting;

/// <summary>Keeps account of a document while it is read: each line is claimed once, and whoever leaves out a name says so.</summary>
public sealed class LineLedger(SourceDocument document)
{
    /// <summary>What a layout says of the lines that tell how an objective went.</summary>
    public const string Narrative = "stato_attuazione";

    /// <summary>As <see cref="Narrative"/>, of the lines that tell what an objective is about.</summary>
    public const string Description = "descrizione";

    /// <summary>As <see cref="Narrative"/>, of the lines that are a note.</summary>
    public const string Note = "note";

    private readonly LineClaim?[] claims = new LineClaim?[document.Lines.Length];
    private readonly SortedDictionary<string, int> namesByPlace = new(StringComparer.Ordinal);
    private readonly HashSet<string> names = new(StringComparer.OrdinalIgnoreCase);
    private int peopleUncounted;

    /// <summary>The names left out: only to check that they stand nowhere else, never to be written.</summary>
    public IReadOnlyCollection<string> Names => names;

    /// <summary>The lines that nobody has explained yet, in order.</summary>
    public IEnumerable<SourceLine> Unclaimed => document.Lines.Where(line => !IsClaimed(line));

    public bool IsClaimed(SourceLine line) => ClaimOf(line) is not null;

    /// <summary>What became of the line, or null while nobody has explained it.</summary>
    public LineClaim? ClaimOf(SourceLine line) => claims[line.Number - 1];

    /// <exception cref="InvalidOperationException">The line has a role already: two parts of a layout want it.</exception>
    public void Claim(SourceLine line, LineRole role, string what)
    {
        if (claims[line.Number - 1] is { } earlier)
        {
            throw new InvalidOperationException($"Line {line.Number} is already {earlier.Role} of {earlier.What}.");
        }

        claims[line.Number - 1] = new LineClaim(line.Number, role, what);
    }

    /// <summary>Blank lines part what stands between them and say nothing else.</summary>
    public void ClaimBlankLines()
    {
        foreach (var line in Unclaimed.Where(line => line.IsBlank).ToList())
        {
            Claim(line, LineRole.Separator, "riga vuota");
        }
    }

    /// <summary>The lines of narratives, descriptions and notes are left out of the data after all.</summary>
    public void DiscardProse(string reason)
    {
        for (var index = 0; index < claims.Length; index++)
        {
            if (claims[index] is { Role: LineRole.Record } claim && claim.What is Narrative or Description or Note)
            {
                claims[index] = claim with { Role = LineRole.Discarded, What = reason };
            }
        }
    }

    /// <summary>Counts a name that is not written; <paramref name="place"/> is the label or column it stood under.</summary>
    public void LeaveOutName(string name, string place)
    {
        names.Add(name);
        namesByPlace[place] = namesByPlace.GetValueOrDefault(place) + 1;
    }

    /// <summary>People of a staff table who are in no group, because it would be so small that they could be recognised.</summary>
    public void LeaveUncounted(int people) => peopleUncounted += people;

    /// <summary>The account as it stands, with how many records of each collection came out of it.</summary>
    public Reckoning Close(string layout, IReadOnlyDictionary<string, int> records) => new()
    {
        Document = document.Name,
        Sha256 = document.Sha256,
        Layout = layout,
        Lines = document.Lines.Length,
        Claims = [.. claims.OfType<LineClaim>()],
        Records = [.. records.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => new Tally(pair.Key, pair.Value))],
        PeopleUncounted = peopleUncounted,
        NamesLeftOut = [.. namesByPlace.Select(pair => new Tally(pair.Key, pair.Value))],
    };
}
