using PegOpenData.Loading.Syntax;
using PegOpenData.Loading.Writing;

namespace PegOpenData.Tests.Loading.Writing;

public sealed class CsvTableWriterTests
{
    private static readonly string[] Columns = ["id", "titolo", "responsabile.ruolo", "atteso", "linee", "note", "fonte.riga"];

    [Fact]
    public void Fields_stand_in_order_nested_ones_dotted_and_empty_columns_are_left_out()
    {
        var rows = new[]
        {
            Tree.Map(
                ("fonte", Tree.Map(("riga", Tree.Number(3)))), ("id", Tree.Text("a")), ("titolo", Tree.Text("Uno, \"due\"\ntre")), ("linee", Tree.Texts(["x", "y | z"])),
                ("atteso", Tree.Map(("testo", Tree.Text("tanto")), ("2024", Tree.Text("più")))), ("responsabile", Tree.Map(("ruolo", Tree.Text("Dirigente"))))),
            Tree.Map(("id", Tree.Text("b")), ("atteso", Tree.Text("poco")), ("ufficiale", Tree.Boolean(true)), ("peso", Tree.Number(1.234m))),
        };
        Assert.Equal(
            "id,titolo,responsabile.ruolo,atteso,atteso.2024,linee,fonte.riga,ufficiale,peso\n"
            + "a,\"Uno, \"\"due\"\"\ntre\",Dirigente,tanto,più,x | y \\| z,3,,\n"
            + "b,,,poco,,,,sì,1.2340\n",
            CsvTableWriter.Write(rows, Columns));
    }

    [Fact]
    public void A_list_of_records_is_a_table_of_its_own() =>
        Assert.Throws<ArgumentException>(() => CsvTableWriter.Write([Tree.Map(("fasi", Tree.List(Tree.Map(("id", Tree.Text("a"))))))], Columns));
}
