namespace PegOpenData.Loading.Checks.Identity;

/// <summary>
/// No two offices have nearly the same name: they are one, written in two ways. Nearly is to the letter but for blanks, accents and signs, or but for a
/// slip in one long word; numbers and short words tell offices apart (Settore I, Settore II).
/// </summary>
internal sealed class DistinctOffices : IPlanCheck
{
    private const int LongWord = 6;

    /// <summary>One slip in so many letters.</summary>
    private const int LettersForOneSlip = 6;

    public IEnumerable<Diagnostic> Check(PlanIndex index)
    {
        var offices = index.Plan.Centres.Select(centre => (Centre: centre, Words: Words(centre.Name))).ToList();
        var told = new HashSet<Slug>();
        foreach (var alike in offices.SelectMany(office => Keys(office.Words).Select(key => (Key: key, Office: office))).GroupBy(pair => pair.Key, pair => pair.Office))
        {
            var first = alike.First();
            foreach (var other in alike.Skip(1).Where(other => IsSlip(first.Words, other.Words) && told.Add(other.Centre.Id)))
            {
                yield return Errors.Checks.NearlySameOffice(other.Centre.Source["denominazione"], other.Centre.Name, first.Centre.Name, first.Centre.Id, other.Centre.Subject);
            }
        }
    }

    /// <summary>The name with each of its long words left out, so that only those that differ in one are held against each other.</summary>
    private static IEnumerable<string> Keys(string[] words) =>
        words.Select((word, at) => (word, at)).Where(pair => pair.word.Length >= LongWord)
            .Select(pair => string.Join(' ', words.Select((word, at) => at == pair.at ? "*" : word)));

    /// <summary>The very same words are the same office only where they are written differently.</summary>
    private static bool IsSlip(string[] left, string[] right) =>
        left.Zip(right).Where(pair => pair.First != pair.Second).Take(2).ToList() is [var one] && NearestName.Of(one.First, [one.Second], LettersForOneSlip) is not null;

    private static string[] Words(string name) =>
        string.Concat(Slug.WithoutAccents(name).ToLowerInvariant().Select(letter => char.IsLetterOrDigit(letter) ? letter : ' ')).Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
