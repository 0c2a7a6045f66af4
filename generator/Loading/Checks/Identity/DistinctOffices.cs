namespace PegOpenData.Loading.Checks.Identity;

/// <summary>
/// No two offices have nearly the same name: they are one, written in two ways. Nearly is to the letter but for case, blanks, accents and signs, or but
/// for a slip in one long word; numbers and short words tell offices apart (Settore I, Settore II), and the very same name may be of two.
/// </summary>
internal sealed class DistinctOffices : IPlanCheck
{
    private const int LongWord = 6;

    /// <summary>One slip in so many letters.</summary>
    private const int LettersForOneSlip = 6;

    public IEnumerable<Diagnostic> Check(PlanIndex index)
    {
        var offices = index.Plan.Centres.Select(centre => new Office(centre)).ToList();
        var told = new HashSet<Slug>();
        foreach (var alike in offices.SelectMany(office => office.Keys.Select(key => (Key: key, Office: office))).GroupBy(pair => pair.Key, pair => pair.Office))
        {
            var first = alike.First();
            foreach (var other in alike.Skip(1).Where(other => AreOne(first, other) && told.Add(other.Centre.Id)))
            {
                yield return Errors.Checks.NearlySameOffice(other.Centre.Source["denominazione"], other.Centre.Name, first.Centre.Name, first.Centre.Id, other.Centre.Subject);
            }
        }
    }

    private static bool AreOne(Office left, Office right) => left.Centre.Name.Trim() != right.Centre.Name.Trim()
        && (left.Letters == right.Letters || (left.Words.Length == right.Words.Length && IsSlip(left.Words, right.Words)));

    private static bool IsSlip(string[] left, string[] right) =>
        left.Zip(right).Where(pair => pair.First != pair.Second).Take(2).ToList() is [var one] && NearestName.Of(one.First, [one.Second], LettersForOneSlip) is not null;

    private sealed class Office(Centre centre)
    {
        public Centre Centre { get; } = centre;

        public string[] Words { get; } = string.Concat(Slug.WithoutAccents(centre.Name).Select(letter => char.IsLetterOrDigit(letter) ? letter : ' '))
            .Split(' ', StringSplitOptions.RemoveEmptyEntries);

        public string Letters => string.Concat(Words);

        /// <summary>Its letters, and its name with each of the long words left out: only those that share one are held against each other.</summary>
        public IEnumerable<string> Keys => Words.Select((word, at) => (word, at)).Where(pair => pair.word.Length >= LongWord)
            .Select(pair => string.Join(' ', Words.Select((word, at) => at == pair.at ? "*" : word))).Prepend(Letters);
    }
}
