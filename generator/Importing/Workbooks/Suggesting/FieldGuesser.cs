using System.Collections.Immutable;
using System.Globalization;
using PegOpenData.Importing.Workbooks.Mapping;
using PegOpenData.Importing.Workbooks.Sources;
using PegOpenData.Loading.Schemas;
using PegOpenData.Loading.Syntax.Csv;

namespace PegOpenData.Importing.Workbooks.Suggesting;

/// <summary>Guesses which field of a collection a column holds: by its name, the title in the schema, the words of offices, a name near to one of them.</summary>
internal sealed class FieldGuesser
{
    private const int MostValues = 12;
    private const string Target = "atteso";
    private const string Result = "raggiunto";

    private readonly string collection;
    private readonly ImmutableArray<ColumnMeaning> meanings;
    private readonly Dictionary<string, (string Field, string Why)> byWords = new(StringComparer.Ordinal);

    public FieldGuesser(string collection)
    {
        this.collection = collection;
        meanings = ColumnMeanings.Of(Contract.Instance[Collections.RecordOf(collection)]);
        foreach (var meaning in meanings.Where(meaning => meaning.Name != "id"))
        {
            Know(meaning.Name.Replace('_', ' ').Replace('.', ' '), meaning.Name, "è il nome del campo");
            Know(meaning.Title, meaning.Name, "è il titolo del campo");
        }

        foreach (var field in meanings.Select(meaning => meaning.Name).Append("previsto"))
        {
            FieldWords.Of(collection, field).ToList().ForEach(words => Know(words, field, "si chiama spesso così", wins: true));
        }
    }

    /// <summary>How many headings have a field here; those that need the whole word count more.</summary>
    public int Score(IEnumerable<TableHeading> headings) => headings.Sum(heading => Find(HeadingText.Of(heading.Last), out var isExact) is null ? 0 : isExact ? 2 : 1);

    /// <summary>The column may name someone: no field is proposed for it.</summary>
    public static ColumnGuess OfPersons(string column) =>
        new(column, null, "può contenere nomi di persone: che cosa tenerne lo decide una persona", IsDoubtful: true);

    /// <summary>A plan begins with its own year: the first of those that its targets are of.</summary>
    public int? OwnYear(IEnumerable<TableHeading> headings) => headings
        .Select(heading => HeadingText.Of(heading.Last))
        .Where(heading => Find(heading, out _)?.Field == Target)
        .Min(heading => heading.Year);

    /// <param name="ownYear">Of the plan, where the table says it.</param>
    public ColumnGuess Guess(TableHeading heading, string column, IReadOnlyList<SourceCell> values, int? ownYear)
    {
        var words = HeadingText.Of(heading.Last);
        if (Find(words, out var isExact) is not { } known)
        {
            return new ColumnGuess(column, null, $"nessun campo si chiama così; {Look(values)}", IsDoubtful: true);
        }

        return WithYear(new ColumnGuess(column, known.Field, known.Why, !isExact), words.Year, ownYear, values);
    }

    private void Know(string words, string field, string why, bool wins = false)
    {
        var plain = HeadingText.Of(words).Words;
        if (wins || !byWords.ContainsKey(plain))
        {
            byWords[plain] = (field, why);
        }
    }

    private (string Field, string Why)? Find(HeadingText heading, out bool isExact)
    {
        isExact = byWords.TryGetValue(heading.Words, out var known);
        if (isExact)
        {
            return known;
        }

        return NearestName.Of(heading.Words, [.. byWords.Keys]) is { } near ? (byWords[near].Field, $"somiglia a «{near}»") : null;
    }

    private ColumnGuess WithYear(ColumnGuess guess, int? year, int? ownYear, IReadOnlyList<SourceCell> values)
    {
        var columns = Contract.Instance.ColumnsOf(Collections.RecordOf(collection));
        var isOwn = year is null || (year == ownYear && guess.Field is Target or Result);
        var group = guess.Field == Result && collection == Collections.Indicators ? "storico" : guess.Field;
        var dated = isOwn ? null : string.Create(CultureInfo.InvariantCulture, $"{group}.{year}");
        var field = dated is not null && columns.TypeOf(dated.Split('.')) is not null ? dated : guess.Field!;
        if (columns.TypeOf(field.Split('.')) is not { } type)
        {
            return guess with { Field = null, Why = $"«{guess.Field}» vuole un anno, e il nome della colonna non lo dice", IsDoubtful = true };
        }

        return WithValues(guess with { Field = field }, type, values);
    }

    private ColumnGuess WithValues(ColumnGuess guess, ColumnType type, IReadOnlyList<SourceCell> values)
    {
        var meaning = meanings.FirstOrDefault(meaning => meaning.Name == guess.Field);
        if (meaning is { Allowed.Length: > 0 })
        {
            return WithVocabulary(guess, meaning, values);
        }

        if (TargetOf(guess.Field!) is { } target)
        {
            if (values.Count > 0 && values.All(value => value.Cell.Value is { Type: CellType.Number } || value.Cell.Text.All(char.IsAsciiDigit)))
            {
                return guess with { IsDoubtful = true, Why = $"{guess.Why}, ma sono numeri: lo stesso numero può essere di due record diversi" };
            }

            return guess with { Lookup = target, Why = $"{guess.Why}; ogni cella nomina un record di «{target}»" };
        }

        var isDate = type.Cell == CellType.Date;
        return isDate && values.Count > 0 && !values.Any(value => value.Cell.Value is { Type: CellType.Date } || value.Cell.Text.Count(char.IsAsciiDigit) >= 6)
            ? guess with { IsDoubtful = true, Why = $"{guess.Why}, ma i valori non sono date" }
            : guess;
    }

    private string? TargetOf(string field) => field switch
    {
        "centro" or "centri_coinvolti" => Collections.Centres,
        "padre" => collection,
        "obiettivo" => Collections.Objectives,
        "scheda" => Collections.Sheets,
        "fase" => Collections.Phases,
        "indicatore" => Collections.Indicators,
        "linea" or "linee" => Collections.Lines,
        _ => null,
    };

    private static ColumnGuess WithVocabulary(ColumnGuess guess, ColumnMeaning meaning, IReadOnlyList<SourceCell> values)
    {
        var found = values.Select(value => value.Cell.Text).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        var said = found.Select(words => (Found: words, Said: Word(words, meaning.Allowed))).ToList();
        return said.Count > MostValues || said.Exists(pair => pair.Said is null)
            ? guess with { IsDoubtful = true, Why = $"{guess.Why}, ma i suoi valori non sono tutti fra quelli ammessi: {string.Join(", ", meaning.Allowed)}" }
            : guess with { Values = [.. said.Where(pair => pair.Found != pair.Said).Select(pair => (pair.Found, pair.Said!))] };
    }

    /// <summary>The one word of a vocabulary that begins as what was found: <c>E</c> for entrata, <c>Decresc.</c> for decrescente.</summary>
    private static string? Word(string found, ImmutableArray<string> allowed)
    {
        var plain = HeadingText.Of(found).Words;
        var same = allowed.Where(word => HeadingText.Of(word).Words == plain).ToList();
        var begun = same.Count > 0 ? same : [.. allowed.Where(word => plain.Length > 0 && HeadingText.Of(word).Words.StartsWith(plain, StringComparison.Ordinal))];
        return plain is "u" or "uscita" && allowed.Contains("spesa") ? "spesa" : begun is [var only] ? only : null;
    }

    private static string Look(IReadOnlyList<SourceCell> values)
    {
        bool Most(Func<SourceCell, bool> isOne) => values.Count > 0 && values.Count(isOne) * 2 > values.Count;
        return Most(value => value.Cell.Value is { Type: CellType.Date }) ? "i valori sono date"
            : Most(value => value.Cell.Text.EndsWith('%')) ? "i valori sono percentuali"
            : Most(value => value.Cell.Text.Contains('€', StringComparison.Ordinal)) ? "i valori sono importi in euro"
            : Most(value => value.Cell.Value is { Type: CellType.Number }) ? "i valori sono numeri"
            : "i valori sono testi";
    }
}
