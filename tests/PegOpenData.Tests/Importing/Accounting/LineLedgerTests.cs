using System.Text.Json;
using PegOpenData.Importing.Accounting;
using PegOpenData.Importing.Documents;

namespace PegOpenData.Tests.Importing.Accounting;

public sealed class LineLedgerTests
{
    private readonly SourceDocument document =
        SourceDocument.Parse(new SourceFile("piano.txt", "TITOLO\n\nuno\ndue\nTITOLO\n"u8.ToArray()), new DiagnosticBag())!;

    [Fact]
    public void A_line_is_claimed_once()
    {
        var ledger = new LineLedger(document);
        ledger.Claim(document.Lines[0], LineRole.Heading, "titolo");
        Assert.Throws<InvalidOperationException>(() => ledger.Claim(document.Lines[0], LineRole.Record, "fasi"));
    }

    [Fact]
    public void What_nobody_claims_is_told()
    {
        var ledger = new LineLedger(document);
        ledger.ClaimBlankLines();
        ledger.Claim(document.Lines[0], LineRole.Heading, "titolo");
        Assert.Equal([3, 4, 5], ledger.Unclaimed.Select(line => line.Number));
        Assert.False(ledger.Close("prova", new Dictionary<string, int>()).IsComplete);
    }

    [Fact]
    public void The_account_is_told_in_words_without_names()
    {
        var text = Closed().ToText();
        Assert.Contains("Righe del documento: 5, spiegate: 5\n", text, StringComparison.Ordinal);
        Assert.Contains("  record, fasi: 2 (righe 3–4)\n", text, StringComparison.Ordinal);
        Assert.Contains("  separatore, riga vuota: 1 (righe 2)\n", text, StringComparison.Ordinal);
        Assert.Contains("Nomi di persone non riportati: 2\n  Responsabile: 2\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Cognome", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', text);
    }

    [Fact]
    public void The_account_can_be_serialised_and_holds_no_name()
    {
        var json = JsonSerializer.SerializeToElement(Closed());
        Assert.Equal(5, json.GetProperty("Lines").GetInt32());
        Assert.Equal(4, json.GetProperty("ByRole").GetArrayLength());
        Assert.DoesNotContain("Cognome", json.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public void Prose_left_out_becomes_discarded()
    {
        var ledger = new LineLedger(document);
        ledger.Claim(document.Lines[2], LineRole.Record, "fasi");
        ledger.Claim(document.Lines[3], LineRole.Record, LineLedger.Narrative);
        ledger.DiscardProse("solo i fatti");
        var reckoning = ledger.Close("prova", new Dictionary<string, int>());
        Assert.Equal(["fasi", "solo i fatti"], reckoning.Claims.Select(claim => claim.What));
        Assert.Equal(LineRole.Discarded, reckoning.Claims[1].Role);
    }

    [Theory]
    [InlineData(new int[0], "")]
    [InlineData(new[] { 3 }, "3")]
    [InlineData(new[] { 3, 5, 6, 7, 12 }, "3, 5–7, 12")]
    public void Line_numbers_are_told_as_ranges(int[] numbers, string expected) => Assert.Equal(expected, LineRanges.ToText(numbers));

    private Reckoning Closed() => Claimed().Close("prova", new Dictionary<string, int> { ["fasi"] = 2 });

    private LineLedger Claimed()
    {
        var ledger = new LineLedger(document);
        ledger.ClaimBlankLines();
        ledger.Claim(document.Lines[0], LineRole.Heading, "titolo");
        ledger.Claim(document.Lines[2], LineRole.Record, "fasi");
        ledger.Claim(document.Lines[3], LineRole.Record, "fasi");
        ledger.Claim(document.Lines[4], LineRole.RepeatedHeading, "titolo");
        ledger.LeaveOutName("Cognome Nome", "Responsabile");
        ledger.LeaveOutName("Cognome Nome", "Responsabile");
        return ledger;
    }
}
