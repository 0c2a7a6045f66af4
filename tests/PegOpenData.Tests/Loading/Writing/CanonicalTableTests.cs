using System.Text;
using PegOpenData.Loading.Writing.Formatting;

namespace PegOpenData.Tests.Loading.Writing;

/// <summary>The canonical form of tables as spreadsheets save them.</summary>
public sealed class CanonicalTableTests
{
    private const string Italian = "denominazione: P\nanno: 2025\ntipo: peg\nformato_numeri: italiano\n";

    [Fact]
    public void A_table_of_a_spreadsheet_parts_at_commas_in_the_order_of_the_schema() =>
        Assert.Equal(
            "id,titolo,linee,peso,note\no-1,\"Uno, due\",a | b,12.50,\no-2,Tre,,7,\n",
            Format("\uFEFFpeso;titolo;id;linee;note\r\n12,50;Uno, due;o-1;a | b;\r\n;;;;\r\n7;Tre;o-2;;\r\n"));

    [Fact]
    public void A_plan_of_italian_numbers_keeps_its_decimal_commas() =>
        Assert.Equal("id,titolo,peso\no-1,\"Uno, due\",\"1234,50\"\n", Format("id;titolo;peso\no-1;Uno, due;1.234,50\n", Italian));

    [Fact]
    public void A_table_without_rows_keeps_its_header() => Assert.Equal("titolo;id\n", Format("titolo;id\n"));

    [Fact]
    public void Letters_of_windows_become_utf_8()
    {
        var found = new DiagnosticBag();
        Assert.Equal("id,titolo\no-1,Età\n", Formatted([.. "id,titolo\no-1,Et"u8, 0xE0, (byte)'\n'], null, found));
        Assert.Empty(found.ToSorted());
    }

    [Theory]
    [InlineData("id;titolo;peso\no-1;Uno;1.234\n", "csv-numero-ambiguo")]
    [InlineData("id;titolo;;peso\no-1;Uno;perduto;1\n", "forma-non-applicata")]
    [InlineData("id;titolo\no-1;Uno;due\n", "csv-celle-in-piu")]
    [InlineData("id;titolo\no-1;\"Uno\n", "csv-virgolette")]
    [InlineData("id;titulo\no-1;Uno\n", "colonna-sconosciuta")]
    public void What_a_person_has_to_decide_is_named_and_left_alone(string written, string code)
    {
        var found = new DiagnosticBag();
        Assert.Null(Formatted(Encoding.UTF8.GetBytes(written), null, found));
        Assert.Equal(code, Assert.Single(found.ToSorted()).Code);
    }

    private static string? Format(string written, string? plan = null)
    {
        var found = new DiagnosticBag();
        var once = Formatted(Encoding.UTF8.GetBytes(written), plan, found);
        Assert.Empty(found.ToSorted());
        Assert.Equal(once, Formatted(Encoding.UTF8.GetBytes(once!), plan, found));
        return once;
    }

    private static string? Formatted(byte[] written, string? plan, DiagnosticBag found) => DataFormat.Of(
        [new SourceFile("e/p/obiettivi.csv", written), new SourceFile("e/p/piano.yaml", Encoding.UTF8.GetBytes(plan ?? "anno: 2025\n"))],
        "", path => path.EndsWith(".csv", StringComparison.Ordinal), found).Single().Text;
}
