namespace PegOpenData.Tests.Importing.Capannori;

/// <summary>What the counts of people say of the real tables, and what they must not.</summary>
public sealed class CapannoriStaffTests
{
    private sealed record Person(int Objective, string Name, string Category, string Role)
    {
        public bool IsHead => Category is "D (Dirigente)" or "D (Posizione Organizzativa)";
    }

    private static IReadOnlyList<Person> People => [.. Enumerable.Range(1, 1501).Where(IsPerson).Select(PersonAt)];

    [SharedFact]
    public void Most_cells_of_the_tables_would_be_one_person()
    {
        var cells = People.GroupBy(person => (person.Objective, person.Category, person.Role)).ToList();
        Assert.Equal((195, 154), (cells.Count, cells.Count(cell => cell.DistinctBy(person => person.Name).Count() == 1)));
    }

    [SharedFact]
    public void No_group_is_under_three() => Assert.All(CapannoriDocument.Plan.Staff, group => Assert.True(group.People >= 3));

    [SharedFact]
    public void Heads_are_counted_apart()
    {
        var roles = People.ToLookup(person => person.IsHead, person => person.Role);
        var heads = CapannoriDocument.Plan.Staff.Where(group => group.Category?.Contains('(', StringComparison.Ordinal) == true).ToList();
        Assert.NotEmpty(heads);
        Assert.All(heads, group => Assert.True(group.Role == "Ruoli diversi" || roles[true].Contains(group.Role), group.Role));
        Assert.All(CapannoriDocument.Plan.Staff.Where(group => group.Role == "Dirigenti e posizioni organizzative"), group => Assert.Null(group.Category));
    }

    [SharedFact]
    public void A_group_of_a_role_in_an_objective_is_all_of_them()
    {
        var exact = CapannoriDocument.Plan.Staff.Where(group => group.Objective is not null && group.Role is not ("Ruoli diversi" or "Dirigenti e posizioni organizzative")).ToList();
        Assert.NotEmpty(exact);
        foreach (var group in exact)
        {
            var line = CapannoriDocument.Plan.Objectives.Single(objective => objective.Id == group.Objective).Provenance!.Line;
            Assert.Equal(group.People, Distinct(People.Where(person => person.Objective == line && person.Role == group.Role && person.Category == group.Category)));
        }
    }

    /// <summary>In an objective nobody is counted twice but who is printed with two roles, and what is not counted there is counted above or told.</summary>
    [SharedFact]
    public void Sums_of_people_can_be_explained()
    {
        var plan = CapannoriDocument.Plan;
        foreach (var objective in plan.Objectives)
        {
            var printed = People.Count(person => person.Objective == objective.Provenance!.Line);
            var counted = plan.Staff.Where(group => group.Objective == objective.Id).Sum(group => group.People);
            Assert.InRange(counted, 0, printed);
            Assert.InRange(printed - counted, 0, printed < 3 ? 2 : 8);
        }

        var rows = People.Count - plan.Staff.Where(group => group.Objective is not null).Sum(group => group.People);
        var above = plan.Staff.Where(group => group.Objective is null).Sum(group => group.People);
        Assert.InRange(above + CapannoriDocument.Whole.Reckoning!.PeopleUncounted, 1, rows);
    }

    [SharedFact]
    public void Nobody_is_left_who_could_be_counted()
    {
        Assert.Equal(62, CapannoriDocument.Plan.Staff.Length);
        Assert.InRange(CapannoriDocument.Whole.Reckoning!.PeopleUncounted, 0, 4);
    }

    private static int Distinct(IEnumerable<Person> some) => some.Select(person => person.Name).Distinct().Count();

    private static bool IsPerson(int line) =>
        CapannoriDocument.Cells(line) is [_, var category, ..] && category.StartsWith("Categoria ", StringComparison.Ordinal);

    private static Person PersonAt(int line)
    {
        var cells = CapannoriDocument.Cells(line);
        var objective = CapannoriDocument.Plan.Objectives.Select(other => other.Provenance!.Line!.Value).Where(other => other < line).Max();
        return new Person(objective, cells[0], cells[1]["Categoria ".Length..], cells[2].Length == 0 ? "Ruolo non indicato" : cells[2]);
    }
}
