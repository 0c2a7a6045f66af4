namespace PegOpenData.Tests.Loading.Checks;

public sealed class DatesInOrderTests
{
    [Theory]
    [InlineData("inizio_previsto: 2020-07-01, fine_prevista: 2020-06-30", "fine_prevista")]
    [InlineData("inizio_effettivo: 2020-07-01, fine_effettiva: 2020-06-30", "fine_effettiva")]
    public void An_end_before_its_start_is_an_error(string dates, string field)
    {
        var finding = Phase(dates).Only("date-non-in-ordine");
        Assert.Contains($"«{field}» (30/06/2020)", finding.Message, StringComparison.Ordinal);
        Assert.Equal("fasi/f", finding.Subject);
    }

    [Theory]
    [InlineData("inizio_previsto: 2020-06-30, fine_prevista: 2020-06-30")]
    [InlineData("inizio_previsto: 2020-01-01, fine_prevista: 2020-12-31, inizio_effettivo: 2020-01-01, fine_effettiva: 2020-03-06")]
    [InlineData("fine_prevista: 2020-12-31, inizio_effettivo: 2021-01-15")]
    public void One_day_and_finishing_early_are_fine(string dates) => Phase(dates).HasNone();

    [Fact]
    public void A_plan_does_not_end_before_it_begins() =>
        LoadedPlan.Of("inizio: 2020-12-31\nfine: 2020-01-01\n").Only("date-non-in-ordine");

    private static LoadedPlan Phase(string dates) =>
        LoadedPlan.Of($"obiettivi: [{{id: o, titolo: O, fasi: [{{id: f, denominazione: F, {dates}}}]}}]");
}
