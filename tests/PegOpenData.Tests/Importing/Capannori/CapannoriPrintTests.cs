using PegOpenData.Importing;

namespace PegOpenData.Tests.Importing.Capannori;

/// <summary>What the invented print becomes: the cases that the real document has no example of.</summary>
public sealed class CapannoriPrintTests
{
    private static readonly Lazy<ImportResult> Result = new(() => Imports.Run(MadeUpPrint.Text, MadeUpPrint.Options));

    private static Plan Plan => Result.Value.LoadedPlan();

    [Fact]
    public void A_whole_print_is_complete()
    {
        Assert.Equal(["nome-omesso-dal-testo"], Result.Value.Codes());
        Assert.True(Plan.Coverage!.IsComplete);
        Assert.Equal((4, 3, 4, 1), (Plan.Centres.Length, Plan.Objectives.Length, Plan.Phases.Length, Plan.Indicators.Length));
        Assert.True(Result.Value.Reckoning!.IsComplete);
    }

    [Fact]
    public void Weights_have_a_decimal_point()
    {
        var objective = Plan.Objectives.Single(objective => objective.Title == "Potare gli alberi");
        Assert.Equal((60m, 40m), (objective.IndicatorsWeight, objective.PhasesWeight));
    }

    [Fact]
    public void Parts_of_a_description_are_one_text() => Assert.Equal(
        "Cura degli alberi R&D, con l'aiuto di [nome omesso].\n\n1. rami\n2. foglie",
        Plan.Objectives.Single(objective => objective.Title == "Potare gli alberi").Description);

    [Fact]
    public void Months_of_two_rows_are_planned_and_actual()
    {
        var phase = Plan.Phases.Single(phase => phase.Name == "Elenco degli alberi");
        Assert.Equal([1], phase.PlannedMonths.ToArray());
        Assert.Equal([2], phase.ActualMonths.ToArray());
        Assert.Null(phase.Note);
        Assert.EndsWith("consuntivo: Apr.", Plan.Phases.Single(other => other.Name == "Potatura").Note, StringComparison.Ordinal);
    }

    [Fact]
    public void Targets_of_later_years_stand_beside_that_of_the_year()
    {
        var indicator = Assert.Single(Plan.Indicators);
        Assert.Equal([2030, 2031], indicator.TargetsByYear.Keys);
        Assert.Equal(["12.00", "15.00"], indicator.TargetsByYear.Values.Select(target => target.Text));
    }

    [Fact]
    public void People_under_three_are_counted_where_they_are_three()
    {
        var group = Assert.Single(Plan.Staff);
        Assert.Equal(("Ruoli diversi", "C", 3), (group.Role, group.Category, group.People));
        Assert.Equal(1, Result.Value.Reckoning!.PeopleUncounted);
    }

    [Fact]
    public void An_empty_cell_of_who_answers_is_nobody()
    {
        Assert.Null(Plan.Centres.Single(centre => centre.Code == "USTRADE").Responsible);
        Assert.Null(Plan.Centres.Single(centre => centre.Code == "SPOLIZIA").Responsible);
        Assert.Equal("UVERDI", Assert.Single(Plan.Centres.Single(centre => centre.Code == "UVERDE").Variants));
    }

    [Theory]
    [InlineData("1° semestre", 1, "1° semestre")]
    [InlineData("30 giorni dalla pubblicazione", 1, "30 giorni dalla pubblicazione")]
    [InlineData("2030 Gara", 1, "2030 Gara")]
    [InlineData("12 Alberi", 1, "12 Alberi")]
    [InlineData("1.3 Gara", 1, "1.3 Gara")]
    [InlineData("3 - Gara", 3, "Gara")]
    [InlineData("3-Gara", 3, "Gara")]
    [InlineData("3) gara", 3, "gara")]
    public void A_number_is_the_order_of_a_single_phase_only_where_a_sign_parts_it_from_the_name(string printed, int order, string name)
    {
        var result = Imports.Run(MadeUpPrint.Text.Replace("\nGara\t", $"\n{printed}\t", StringComparison.Ordinal), MadeUpPrint.Options);
        Assert.Contains((order, name), result.LoadedPlan().Phases.Select(phase => (phase.Order!.Value, phase.Name)));
    }

    [Theory]
    [InlineData("1 Elenco", "2 Potatura", "Elenco", "Potatura")]
    [InlineData("1. Elenco", "2 Potatura", "Elenco", "Potatura")]
    [InlineData("1 lotto", "2 lotti", "1 lotto", "2 lotti")]
    [InlineData("1° lotto", "2° lotto", "1° lotto", "2° lotto")]
    public void Numbers_of_all_the_phases_are_their_order_before_a_capital(string first, string second, string firstName, string secondName)
    {
        var text = MadeUpPrint.Text.Replace("\n1 - Elenco degli alberi\t", $"\n{first}\t", StringComparison.Ordinal)
            .Replace("\n2 -Potatura\t", $"\n{second}\t", StringComparison.Ordinal).Replace("\n2 - Potatura\t", $"\n{second}\t", StringComparison.Ordinal);
        var names = Imports.Run(text, MadeUpPrint.Options).LoadedPlan().Phases.Select(phase => phase.Name).ToList();
        Assert.Contains(firstName, names);
        Assert.Contains(secondName, names);
    }

    [Theory]
    [InlineData(2, null)]
    [InlineData(3, "Personale assegnato dal 01/01/2030 al 30/06/2030.")]
    public void A_time_for_which_people_are_assigned_is_said_of_three_or_more(int people, string? note)
    {
        var lines = MadeUpPrint.Text.Split('\n').Select(line =>
            line.Contains("\tCategoria C\t", StringComparison.Ordinal) && people-- > 0 ? line.Replace("31/12/2030", "30/06/2030", StringComparison.Ordinal) : line);
        var plan = Imports.Run(string.Join('\n', lines), MadeUpPrint.Options).LoadedPlan();
        Assert.Equal(note, plan.Objectives.Single(objective => objective.Title == "Potare gli alberi").Note);
    }

    [Fact]
    public void Who_is_named_by_a_second_heading_of_an_office_is_left_out_like_the_first()
    {
        const string Again = "UVERDI - VERDE PUBBLICO - PARCHI\nResponsabile settore→Cognomeuno Nomeuno→→Responsabile ufficio→Cognomenove Nomenove\n\n";
        var text = MadeUpPrint.With("**USTRADE - STRADE**", Again + "**USTRADE - STRADE**");
        var result = Imports.Run(text, MadeUpPrint.Options);
        int Left(ImportResult of) => of.Reckoning!.NamesLeftOut.Single(tally => tally.Of == "Responsabile ufficio").Count;
        Assert.Equal(Left(Result.Value) + 1, Left(result));
        Assert.Contains("responsabili-discordi", result.Codes());
        var inText = text.Replace("Nomequattro Cognomequattro", "Nomenove Cognomenove", StringComparison.Ordinal);
        Assert.DoesNotContain("omenove", string.Concat(Imports.Run(inText, MadeUpPrint.Options).Files.Select(file => file.Text)), StringComparison.Ordinal);
    }

    [Fact]
    public void Numbers_that_do_not_rise_are_part_of_the_names()
    {
        var result = Imports.Run(MadeUpPrint.With("2 -Potatura", "1 Potatura").Replace("2 - Potatura", "1 Potatura", StringComparison.Ordinal), MadeUpPrint.Options);
        Assert.Equal(["1 - Elenco degli alberi", "1 Potatura"], result.LoadedPlan().Phases.Where(phase => phase.Name[0] == '1').OrderBy(phase => phase.Order).Select(phase => phase.Name));
    }
}
