using System.Collections.Immutable;
using PegOpenData.Importing.Staff;
using PegOpenData.Importing.Workbooks.Mapping;
using PegOpenData.Importing.Workbooks.Sources;
using PegOpenData.Loading.Schemas;

namespace PegOpenData.Importing.Workbooks.Suggesting;

/// <summary>Guesses of a table which rows are headings, which collection it is of, and where each column goes.</summary>
internal static class TableGuesser
{
    private const int MostRowsAbove = 15;
    private const int NameCounts = 3;

    private static readonly Dictionary<string, FieldGuesser> Guessers = FieldWords.Suggested.ToDictionary(name => name, name => new FieldGuesser(name), StringComparer.Ordinal);

    /// <summary>One guess, or two where each row also tells the objective it belongs to.</summary>
    public static IEnumerable<TableGuess> Guess(SourceTable table)
    {
        var columns = TableHeadings.Columns(table);
        var (row, rows) = Headings(table, columns);
        var headings = TableHeadings.Of(table, columns, row, rows);
        var scores = FieldWords.Suggested.Select(name => (Name: name, Score: Score(name, table, headings))).OrderByDescending(score => score.Score).ToList();
        var isKnown = scores[0].Score > scores[1].Score && scores[0].Score > NameCounts;
        var collection = isKnown ? scores[0].Name : null;
        var why = isKnown ? "per i nomi delle colonne" : $"in dubbio fra {scores[0].Name} e {scores[1].Name}";
        var guess = new TableGuess(table, collection, why, row, rows, Columns(headings, scores[0].Name))
        {
            HasMergedRows = table.Merged.Any(range => range.LastRow > range.Row && range.Row >= row + rows),
            Totals = Totals(headings.Body),
        };
        return JoinedObjectives.Parted(guess, () => Columns(headings, Collections.Objectives));
    }

    /// <summary>How rows begin that sum others: «Totale» or «Totali» alone among numbers, not an indicator that counts a total.</summary>
    private static ImmutableArray<string> Totals(ImmutableArray<SourceRow> body)
    {
        var openings = body.Where(row => IsTotal(row.Cells.First().Cell.Text) && row.Cells.Skip(1).All(cell => cell.Cell.Text.Any(char.IsAsciiDigit)))
            .Select(row => row.Cells.First().Cell.Text);
        return [.. openings.Where(opening => !LikelyNames.AreInRole(opening)).Distinct(StringComparer.OrdinalIgnoreCase)];
    }

    private static bool IsTotal(string opening) => HeadingText.Of(opening).Words.Split(' ')[0] is "totale" or "totali";

    private static int Score(string collection, SourceTable table, TableHeadings headings)
    {
        var name = HeadingText.Of(table.Name).Words;
        var isNamed = name.Contains(collection, StringComparison.Ordinal) || name.Contains(Collections.RecordOf(collection), StringComparison.Ordinal);
        var holdsItself = headings.All.Any(heading => HeadingText.Of(heading.Last).Words.Split(' ').Contains(Collections.RecordOf(collection)));
        return Guessers[collection].Score(headings.All) + (isNamed ? NameCounts : 0) + (holdsItself ? 1 : 0);
    }

    /// <summary>The row whose words are most often the names of fields, and a second one where the first has merged cells over several columns.</summary>
    private static (int Row, int Rows) Headings(SourceTable table, ImmutableArray<int> columns)
    {
        var best = table.Rows.Take(MostRowsAbove)
            .Select(row => (row.Number, TableHeadings.Of(table, columns, row.Number, 1).All))
            .Select(row => (row.Number, Score: Guessers.Values.Max(guesser => guesser.Score(row.All))))
            .MaxBy(pair => pair.Score);
        var first = best.Score == 0 ? table.Rows[0].Number : best.Number;
        var wide = table.Rows.Where(row => row.Width > 1).Select(row => row.Number).ToHashSet();
        var above = table.Merged.Where(range => range.LastColumn > range.Column && range.Row == range.LastRow && wide.Contains(range.Row)).ToList();
        if (above.Exists(range => range.Row == first - 1))
        {
            return (first - 1, 2);
        }

        return (first, above.Exists(range => range.Row == first) ? 2 : 1);
    }

    private static ImmutableArray<ColumnGuess> Columns(TableHeadings headings, string collection)
    {
        var guesser = Guessers[collection];
        var ownYear = guesser.OwnYear(headings.All);
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var ofPersons = new PersonColumns(headings.All);
        var guesses = ImmutableArray.CreateBuilder<ColumnGuess>();
        foreach (var heading in headings.All.OrderBy(heading => heading.Column))
        {
            var name = headings.Named(heading.Text).Length == 1 ? heading.Text : SourceSpan.Letters(heading.Column);
            var values = headings.Body.Select(row => row.At(heading.Column)).OfType<SourceCell>().ToList();
            var guess = ofPersons.MayName(heading) ? FieldGuesser.OfPersons(name) : guesser.Guess(heading, name, values, ownYear);
            var isFree = guess.Field is null || guess.IsDoubtful || taken.Add(guess.Field);
            guesses.Add(isFree ? guess : guess with { IsDoubtful = true, Why = $"anche un'altra colonna sembra «{guess.Field}»" });
        }

        return guesses.ToImmutable();
    }
}
