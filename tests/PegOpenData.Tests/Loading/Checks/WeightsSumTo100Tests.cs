namespace PegOpenData.Tests.Loading.Checks;

public sealed class WeightsSumTo100Tests
{
    [Theory]
    [InlineData("50, 40", "90,00")]
    [InlineData("60.5, 40", "100,50")]
    [InlineData("0", "0,00")]
    public void Another_sum_is_a_warning(string weights, string sum)
    {
        var finding = Of(weights.Split(", ")).Only("pesi-non-100");
        Assert.Equal(Severity.Warning, finding.Severity);
        Assert.Contains($"sommano a {sum}", finding.Message, StringComparison.Ordinal);
        Assert.Equal("obiettivi/o", finding.Subject);
    }

    [Theory]
    [InlineData("100")]
    [InlineData("33.33, 33.33, 33.33")]
    [InlineData("33.33, 33.33, 33.34")]
    public void A_hundred_is_fine_to_the_cent(string weights) => Of(weights.Split(", ")).HasNone();

    [Fact]
    public void Phases_without_weights_are_not_summed() =>
        LoadedPlan.Of("obiettivi: [{id: o, titolo: O, fasi: [{id: f, denominazione: F}]}]").HasNone();

    private static LoadedPlan Of(string[] weights) =>
        LoadedPlan.Of($"obiettivi: [{{id: o, titolo: O, fasi: [{string.Join(", ", weights.Select((peso, at) => $"{{id: f{at}, denominazione: F, peso: {peso}}}"))}]}}]");
}
