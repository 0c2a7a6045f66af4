using System.Text;
using PegOpenData.Loading.JsonSchema;
using PegOpenData.Loading.Syntax.Csv;

namespace PegOpenData.Tests.Loading.Syntax;

public sealed class CsvParserTests
{
    private const string Record = """
        {
          "type": "object",
          "properties": {
            "id": { "type": "string" },
            "codice": { "type": "string" },
            "peso": { "type": "number" },
            "anno": { "type": "integer" },
            "ufficiale": { "type": "boolean" },
            "inizio": { "$ref": "#/$defs/data" },
            "linee": { "type": "array", "items": { "type": "string" } },
            "mesi": { "type": "array", "items": { "type": "integer" } },
            "responsabile": { "type": "object", "properties": { "ruolo": { "type": "string" } }, "additionalProperties": false },
            "atteso": { "anyOf": [ { "type": "string" }, { "type": "object", "properties": { "testo": { "type": "string" } }, "patternProperties": { "^[0-9]{4}$": { "type": "string" } }, "additionalProperties": false } ] },
            "previsto": { "anyOf": [ { "type": "number" }, { "type": "object", "patternProperties": { "^[0-9]{4}$": { "type": "number" } }, "additionalProperties": false } ] },
            "fasi": { "type": "array", "items": { "type": "object" } }
          },
          "additionalProperties": false,
          "$defs": { "data": { "type": "string", "format": "date" } }
        }
        """;

    [Theory]
    [InlineData("id;peso\na;1,5\n", "[{id:«a», peso:#1.5}]")]
    [InlineData("id,peso\na,1.5\n", "[{id:«a», peso:#1.5}]")]
    [InlineData("id\tpeso\r\na\t1.234,50\r\n", "[{id:«a», peso:#1234.50}]")]
    [InlineData("\uFEFFid;peso\na;1234.56\n", "[{id:«a», peso:#1234.56}]")]
    [InlineData(" id ; peso \n a ; 9,000,000 \n", "[{id:«a», peso:#9000000}]")]
    [InlineData("id;peso\na;€ 1.234.567,00\n", "[{id:«a», peso:#1234567.00}]")]
    [InlineData("id;peso\na;0,125\n", "[{id:«a», peso:#0.125}]")]
    [InlineData("id;peso\na;-0012\n", "[{id:«a», peso:#-12}]")]
    [InlineData("id;peso\na;30%\n", "[{id:«a», peso:«30%»}]")]
    [InlineData("id;anno\na;2020,00\n", "[{id:«a», anno:#2020}]")]
    [InlineData("id;codice\na;0490\n", "[{id:«a», codice:«0490»}]")]
    [InlineData("id;inizio\na;31/12/2020\nb;2020-12-31\nc;1/2/2020\n", "[{id:«a», inizio:«2020-12-31»}, {id:«b», inizio:«2020-12-31»}, {id:«c», inizio:«2020-02-01»}]")]
    [InlineData("id;inizio\na;31/02/2020\n", "[{id:«a», inizio:«31/02/2020»}]")]
    [InlineData("id;ufficiale\na;Sì\nb;no\nc;VERO\nd;forse\n", "[{id:«a», ufficiale:!true}, {id:«b», ufficiale:!false}, {id:«c», ufficiale:!true}, {id:«d», ufficiale:«forse»}]")]
    [InlineData("id;linee;mesi\na;x | y;1 | 2\n", "[{id:«a», linee:[«x», «y»], mesi:[#1, #2]}]")]
    [InlineData("id;linee\na;x \\| y | z\n", "[{id:«a», linee:[«x | y», «z»]}]")]
    [InlineData("id;responsabile.ruolo\na;Dirigente\n", "[{id:«a», responsabile:{ruolo:«Dirigente»}}]")]
    [InlineData("id;atteso;atteso.2024\na;tanto;di più\nb;poco;\nc;;ora\n", "[{id:«a», atteso:{testo:«tanto», 2024:«di più»}}, {id:«b», atteso:«poco»}, {id:«c», atteso:{2024:«ora»}}]")]
    [InlineData("id;previsto.2024\na;1.000,50\n", "[{id:«a», previsto:{2024:#1000.50}}]")]
    [InlineData("id;codice\na;\"x; \"\"y\"\"\"\n\n;\n ; \nb;\n", "[{id:«a», codice:«x; \"y\"»}, {id:«b»}]")]
    [InlineData("id;codice;;\na;1;;\n", "[{id:«a», codice:«1»}]")]
    [InlineData("id;codice\n", "[]")]
    public void Reads(string csv, string tree)
    {
        var (root, found) = Parse(csv);
        Assert.Equal("", found);
        Assert.Equal(tree, root);
    }

    [Theory]
    [InlineData("id;peso\na;1.234\n", "#1234")]
    [InlineData("id\tpeso\na\t1.234\n", "#1234")]
    [InlineData("id,peso\na,1.234\n", "#1.234")]
    public void A_lone_thousand_is_read_as_the_file_parts_and_warned_of(string csv, string number)
    {
        var (root, found) = Parse(csv);
        Assert.Contains($"peso:{number}}}", root, StringComparison.Ordinal);
        Assert.Equal("csv-numero-ambiguo 2:3", found);
    }

    [Theory]
    [InlineData(NumberFormat.Italian, "1.234", "#1234")]
    [InlineData(NumberFormat.Iso, "1.234", "#1.234")]
    [InlineData(NumberFormat.Iso, "1,5", "«1,5»")]
    [InlineData(NumberFormat.Italian, "1.5", "«1.5»")]
    public void The_plan_may_say_how_numbers_are_written(NumberFormat format, string cell, string number)
    {
        var (root, found) = Parse($"id;peso\na;{cell}\n", format);
        Assert.Equal($"[{{id:«a», peso:{number}}}]", root);
        Assert.Equal("", found);
    }

    [Theory]
    [InlineData("", "csv-vuoto 1:1")]
    [InlineData("id;idd\na;b\n", "colonna-sconosciuta 1:4")]
    [InlineData("id;fasi\na;b\n", "colonna-sconosciuta 1:4")]
    [InlineData("id;responsabile\na;b\n", "colonna-sconosciuta 1:4")]
    [InlineData("id;codice;id\na;b;c\n", "colonna-ripetuta 1:11")]
    [InlineData("id;codice\na;b;c\n", "csv-celle-in-piu 2:5")]
    [InlineData("id;codice\na;x\"y\n", "csv-virgolette 2:3")]
    [InlineData("id;codice\na;\"x\nb;y\n", "csv-virgolette 2:3")]
    [InlineData("id;peso\na;#RIF!\nb;########\nc;#N/D\n", "csv-errore-del-foglio 2:3, csv-errore-del-foglio 3:3, csv-errore-del-foglio 4:3")]
    [InlineData("id;inizio\na;00/01/1900\n", "csv-data-del-foglio 2:3")]
    [InlineData("id;codice\na;05-mar\n", "csv-codice-alterato 2:3")]
    [InlineData("id;codice\na;\"x\ny\"\nb;05-mar\n", "csv-codice-alterato 4:3")]
    [InlineData("id;codice\na;x\u2028y\n", "carattere-non-ammesso 2:4")]
    public void Refuses(string csv, string codes)
    {
        var (_, found) = Parse(csv);
        Assert.Equal(codes, found);
    }

    [Fact]
    public void What_a_spreadsheet_spoilt_stays_in_the_words_of_an_approved_act() =>
        Assert.Equal(("[{id:«a», atteso:«00/01/1900»}, {id:«b», atteso:«#RIF!»}]", ""), Parse("id;atteso\na;00/01/1900\nb;#RIF!\n"));

    [Fact]
    public void Every_finding_about_a_cell_names_row_and_column()
    {
        var bag = new DiagnosticBag();
        Parse("id;codice;peso;anno\na;x;#REF!;1.234\nb;05-mar;1;2\n", null, bag);
        Assert.Equal(3, bag.ToSorted().Count);
        Assert.All(bag.ToSorted(), found => Assert.Matches("^Riga [23], colonna «(peso|codice|anno)»", found.Message));
    }

    [Fact]
    public void An_unknown_column_names_the_nearest()
    {
        var bag = new DiagnosticBag();
        Parse("id;responsabile.rolo\na;b\n", null, bag);
        Assert.Contains("Forse intendevi «responsabile.ruolo»?", bag.ToSorted().Single().Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Windows_1252_is_read_with_a_warning()
    {
        var bag = new DiagnosticBag();
        var bytes = Encoding.Latin1.GetBytes("id;codice\na;attivit\u00E0 \u0080\n");
        var root = CsvParser.Parse(new SourceFile("prova.csv", bytes), Columns(), null, bag);
        Assert.Equal("[{id:«a», codice:«attività €»}]", Parsed.Show(root));
        Assert.Equal("csv-codifica", bag.ToSorted().Single().Code);
    }

    [Fact]
    public void The_columns_are_those_of_the_schema() =>
        Assert.Equal(
            ["id", "codice", "peso", "anno", "ufficiale", "inizio", "linee", "mesi", "responsabile.ruolo", "atteso", "atteso.testo", "previsto"],
            Columns().Known);

    private static (string Root, string Found) Parse(string csv, NumberFormat? format = null)
    {
        var bag = new DiagnosticBag();
        var root = Parse(csv, format, bag);
        return (root, new Parsed(null, bag.ToSorted()).Codes);
    }

    private static string Parse(string csv, NumberFormat? format, DiagnosticBag bag) =>
        Parsed.Show(CsvParser.Parse(new SourceFile("prova.csv", Encoding.UTF8.GetBytes(csv)), Columns(), format, bag));

    private static SchemaColumns Columns()
    {
        var registry = new SchemaRegistry(Dialect.Contract);
        registry.Add("prova.schema.json", Parsed.Json(Record));
        return new SchemaColumns(registry.Get("prova.schema.json", new DiagnosticBag())!);
    }
}
