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

    [Fact]
    public void Numbers_that_do_not_rise_are_part_of_the_names()
    {
        var result = Imports.Run(MadeUpPrint.With("2 -Potatura", "1 Potatura").Replace("2 - Potatura", "1 Potatura", StringComparison.Ordinal), MadeUpPrint.Options);
        Assert.Equal(["1 - Elenco degli alberi", "1 Potatura"], result.LoadedPlan().Phases.Where(phase => phase.Name[0] == '1').OrderBy(phase => phase.Order).Select(phase => phase.Name));
    }
}
