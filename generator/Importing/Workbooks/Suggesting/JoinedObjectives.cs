using System.Collections.Immutable;
using PegOpenData.Loading.Schemas;

namespace PegOpenData.Importing.Workbooks.Suggesting;

/// <summary>
/// Parts a table whose rows are indicators, phases or budget lines and repeat what is to know of their objective: it is read twice, the first time for
/// the objectives.
/// </summary>
internal static class JoinedObjectives
{
    private const string Title = "titolo";
    private const string Link = "obiettivo";

    /// <summary>What stands before the name of a thing does not weigh it.</summary>
    private const string Weight = "peso";

    /// <param name="asObjectives">Where its columns would go if its rows were objectives.</param>
    /// <returns>The objectives and what is theirs; the guess alone where only the name of an objective is there.</returns>
    public static IEnumerable<TableGuess> Parted(TableGuess guess, Func<ImmutableArray<ColumnGuess>> asObjectives)
    {
        if (guess.Collection is null or Collections.Objectives || !guess.Columns.Any(column => column.Field == Link))
        {
            return [guess];
        }

        var own = OwnColumns(guess);
        var objectives = WithTitle([.. asObjectives().Where(column => !column.IsDoubtful && !own.Contains(column.Column))]);
        var title = objectives.FirstOrDefault(column => column.Field == Title);
        return title is null || objectives.Length == 1 ? [guess] : [OfObjectives(guess, objectives), OfTheirs(guess, objectives, title)];
    }

    private static TableGuess OfObjectives(TableGuess guess, ImmutableArray<ColumnGuess> columns) =>
        guess with { Collection = Collections.Objectives, Why = "ogni riga dice anche il suo obiettivo, ripetuto", Columns = columns, JoinsEqualRows = true };

    private static TableGuess OfTheirs(TableGuess guess, ImmutableArray<ColumnGuess> objectives, ColumnGuess title)
    {
        var link = title with { Field = Link, Why = "dice di quale obiettivo è la riga", Lookup = Collections.Objectives, MakesMissing = false };
        var told = objectives.Select(column => column.Column).ToHashSet(StringComparer.Ordinal);
        return guess with { Columns = [link, .. guess.Columns.Where(column => !told.Contains(column.Column) && (column.IsDoubtful || column.Field != Link))] };
    }

    private static HashSet<string> OwnColumns(TableGuess guess)
    {
        var name = guess.Columns.Select(column => column.Field).ToList().IndexOf("denominazione");
        return [.. guess.Columns.Where((column, at) => !column.IsDoubtful && column.Field != Link && !(column.Field == Weight && at < name)).Select(column => column.Column)];
    }

    /// <summary>Where no column has the title of the objective, its description is all that names it.</summary>
    private static ImmutableArray<ColumnGuess> WithTitle(ImmutableArray<ColumnGuess> objectives) =>
        objectives.Any(column => column.Field == Title) ? objectives
        : [.. objectives.Select(column => column.Field == "descrizione" ? column with { Field = Title, Why = "è ciò che dice qual è l'obiettivo" } : column)];
}
