namespace PegOpenData.Tests.Loading.Checks;

public sealed class UniqueIdentifiersTests
{
    [Fact]
    public void The_second_of_two_is_found_and_the_first_is_named()
    {
        var finding = LoadedPlan.OfFiles(
            ("obiettivi/a.yaml", "id: ob-1\ntitolo: Primo\n"),
            ("obiettivi/b.yaml", "titolo: Secondo\nid: ob-1\n")).Only("identificativo-ripetuto");

        Assert.Equal(SourceSpan.OnLine("ente/peg/obiettivi/b.yaml", 2, 5, 4), finding.Span);
        Assert.Contains("ente/peg/obiettivi/a.yaml, riga 1", finding.Message, StringComparison.Ordinal);
        Assert.Equal("obiettivi/ob-1", finding.Subject);
    }

    [Fact]
    public void An_inline_record_counts_with_those_of_its_collection() =>
        LoadedPlan.Of("""
            obiettivi:
              - {id: ob-1, titolo: Primo, fasi: [{id: f, denominazione: Avvio}]}
              - {id: ob-2, titolo: Secondo, fasi: [{id: f, denominazione: Chiusura}]}
            """).Only("identificativo-ripetuto");

    [Fact]
    public void Two_collections_may_share_an_identifier() =>
        LoadedPlan.Of("""
            centri: [{id: uno, denominazione: Uno}]
            obiettivi: [{id: uno, titolo: Uno}]
            """).HasNone();
}
