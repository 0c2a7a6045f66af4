namespace PegOpenData.Tests.Loading.Checks;

public sealed class NoCyclesTests
{
    [Fact]
    public void A_loop_of_centres_is_told_once_from_its_first()
    {
        var finding = LoadedPlan.Of("""
            centri:
              - {id: d, denominazione: D, padre: c}
              - {id: c, denominazione: C, padre: b}
              - {id: b, denominazione: B, padre: c}
              - {id: a, denominazione: A, padre: b}
            """).Only("gerarchia-circolare");
        Assert.Contains("b → c → b", finding.Message, StringComparison.Ordinal);
        Assert.Equal("centri/b", finding.Subject);
    }

    [Fact]
    public void A_line_cannot_be_its_own_parent() =>
        LoadedPlan.Of("linee: [{id: a, livello: mandato, denominazione: A, padre: a}]").Only("gerarchia-circolare");

    [Fact]
    public void A_tree_is_fine() =>
        LoadedPlan.Of("""
            centri:
              - {id: a, denominazione: A}
              - {id: b, denominazione: B, padre: a}
              - {id: c, denominazione: C, padre: a}
              - {id: d, denominazione: D, padre: c}
            """).HasNone();
}
