using PegOpenData.Importing;
using PegOpenData.Importing.Documents;
using PegOpenData.Importing.Staff;

namespace PegOpenData.Tests.Importing.Staff;

/// <summary>Every published group has at least three people, and what it took to make them so.</summary>
public sealed class StaffRegisterTests
{
    private static readonly Slug Area = Slug.Parse("area");
    private static readonly Slug Office = Slug.Parse("ufficio");
    private static readonly Slug Other = Slug.Parse("altro");

    [Fact]
    public void Three_of_a_role_are_a_group_with_its_effort() =>
        Assert.Equal(["scheda:a Impiegato 3 160"], Groups([.. Rows(3, "Impiegato", "a", Office, effort: 50), new("Impiegatoa0", "Impiegato", "a", Office, 10)]));

    [Fact]
    public void One_person_in_three_rows_is_one_person() =>
        Assert.Empty(Groups([new("p", "Impiegato", "a", Office), new("p", "Impiegato", "a", Office), new("P", "Impiegato", "a", Office)]));

    [Fact]
    public void Roles_under_three_are_put_together_without_effort() =>
        Assert.Equal(["scheda:a Ruoli diversi 4 "], Groups([.. Rows(2, "Impiegato", "a", Office, effort: 50), .. Rows(2, "Operaio", "a", Office, effort: 50)]));

    [Fact]
    public void The_category_is_kept_before_all_are_put_together() => Assert.Equal(
        ["scheda:a Ruoli diversi C 3 "],
        Groups([.. Rows(2, "Esperto", "a", Office, "C"), .. Rows(1, "Istruttore", "a", Office, "C"), .. Rows(1, "Specialista", "a", Office, "D")]));

    [Fact]
    public void What_is_too_small_for_a_sheet_goes_to_the_centre_then_up() => Assert.Equal(
        ["centro:ufficio Impiegato 4 ", "centro:area Operaio 3 "],
        Groups(
        [
            .. Rows(2, "Impiegato", "a", Office), .. Rows(2, "Impiegato", "b", Office),
            .. Rows(1, "Operaio", "d", Office), .. Rows(2, "Operaio", "c", Other),
        ]));

    [Fact]
    public void Heads_are_never_put_with_those_they_lead() => Assert.Equal(
        ["scheda:a Impiegato 3 ", "piano Dirigenti e posizioni organizzative 3 "],
        Groups(
        [
            .. Rows(3, "Impiegato", "a", Office), new("capo1", "Dirigente", "a", Office, IsHead: true),
            new("capo2", "Dirigente", "c", Other, IsHead: true), new("capo3", "Posizione Organizzativa", "d", Slug.Parse("solo"), IsHead: true),
        ]));

    [Fact]
    public void In_the_plan_nobody_is_left_out_of_a_finer_group() => Assert.Equal(
        ["piano Dirigenti e posizioni organizzative 5 "],
        Groups(
        [
            .. new[] { Office, Slug.Parse("solo"), Slug.Parse("sconosciuto") }.Select((centre, at) => new Row($"capo{at}", "Dirigente", $"s{at}", centre, IsHead: true)),
            .. new[] { Slug.Parse("solo"), Slug.Parse("sconosciuto") }.Select((centre, at) => new Row($"vice{at}", "Posizione Organizzativa", $"v{at}", centre, IsHead: true)),
        ]));

    [Fact]
    public void Who_would_be_recognised_everywhere_is_only_told_as_a_number()
    {
        Assert.Empty(Groups([.. Rows(2, "Impiegato", "a", Office)], out var uncounted));
        Assert.Equal(2, uncounted);
    }

    [Fact]
    public void People_of_a_centre_that_is_not_listed_are_not_lost() =>
        Assert.Equal(["scheda:a Impiegato 3 "], Groups([.. Rows(3, "Impiegato", "a", Slug.Parse("sconosciuto"))]));

    private static List<string> Groups(IReadOnlyList<Row> rows) => Groups(rows, out _);

    private static List<string> Groups(IReadOnlyList<Row> rows, out int uncounted)
    {
        var found = new DiagnosticBag();
        var text = string.Concat(rows.Select((_, at) => $"riga {at}\n"));
        var context = new ImportContext(SourceDocument.Parse(Imports.File("p.txt", text), found)!, new ImportOptions(), [], found);
        var register = new StaffRegister(context, "Piano");
        foreach (var (row, at) in rows.Select((row, at) => (row, at)))
        {
            register.Add(new StaffRow
            {
                Person = row.Person,
                Role = row.Role,
                Category = row.Category,
                Effort = row.Effort,
                IsHead = row.IsHead,
                Sheet = Slug.Parse(row.Sheet),
                Centre = row.Centre,
                Line = context.Document.Lines[at],
            });
        }

        var groups = register.Groups([CentreOf(Area, null), CentreOf(Office, Area), CentreOf(Other, Area), CentreOf(Slug.Parse("solo"), null)]);
        var account = context.Ledger.Close("prova", new Dictionary<string, int>());
        Assert.Equal(rows.Count, account.NamesLeftOut.Sum(tally => tally.Count));
        uncounted = account.PeopleUncounted;
        return [.. groups.Select(Told)];
    }

    private static string Told(StaffGroup group)
    {
        var place = group.Sheet is { } sheet ? $"scheda:{sheet}" : group.Centre is { } centre ? $"centro:{centre}" : "piano";
        return string.Join(' ', new[] { place, group.Role, group.Category, $"{group.People}" }.OfType<string>()) + $" {group.Effort}";
    }

    private static IEnumerable<Row> Rows(int count, string role, string sheet, Slug centre, string? category = null, decimal? effort = null) =>
        Enumerable.Range(0, count).Select(at => new Row(category + role + sheet + at, role, sheet, centre, effort, category));

    private static Centre CentreOf(Slug id, Slug? parent) => new()
    {
        Id = id,
        Name = id.ToString(),
        Parent = parent,
        Source = new Source(SourceSpan.Start("p.txt"), new Dictionary<string, SourceSpan>()),
    };

    private sealed record Row(
        string Person, string Role, string Sheet, Slug Centre, decimal? Effort = null, string? Category = null, bool IsHead = false);
}
