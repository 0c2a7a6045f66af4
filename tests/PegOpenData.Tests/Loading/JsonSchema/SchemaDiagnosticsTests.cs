using PegOpenData.Loading.JsonSchema;

namespace PegOpenData.Tests.Loading.JsonSchema;

public sealed class SchemaDiagnosticsTests
{
    private const string Record = """
        {
          "type": "object",
          "required": ["titolo"],
          "properties": {
            "titolo": { "type": "string", "title": "Titolo dell'obiettivo", "minLength": 1, "maxLength": 5 },
            "codice": { "type": "string" },
            "id": { "type": "string", "title": "Identificativo", "pattern": "^[a-z0-9]+$", "x-aiuto": "lettere minuscole e cifre" },
            "stato": { "enum": ["attivo", "rinviato"] },
            "peso": { "type": "number", "minimum": 0, "maximum": 100 },
            "completo": { "type": "boolean" },
            "inizio": { "type": "string", "format": "date" },
            "nome": { "type": "string", "pattern": "^[A-Z]", "x-personale": true },
            "linee": { "type": "array", "items": { "type": "string" }, "uniqueItems": true, "maxItems": 3 },
            "atteso": { "anyOf": [
              { "type": "string" },
              { "type": "object", "properties": { "testo": { "type": "string" }, "tipo": { "enum": ["data"] } }, "required": ["testo"], "additionalProperties": false } ] },
            "fase": { "type": "string" }, "linea": { "type": "string" }
          },
          "additionalProperties": false
        }
        """;

    [Theory]
    [InlineData("titolo: x\ncodice: 04\nstato: attivo\npeso: 012\ncompleto: true\nlinee: [1, no]")]
    [InlineData("titolo: 2020\natteso: 80\ninizio: 2020-02-29")]
    [InlineData("titolo: true\natteso: {testo: 12, tipo: data}")]
    public void Where_text_is_wanted_a_plain_word_is_that_text(string yaml) => Assert.Equal("", Found(yaml));

    [Theory]
    [InlineData("titlo: x\ntitolo: y", "campo-sconosciuto 1:1 Il campo «titlo» non esiste. Forse intendevi «titolo»?")]
    [InlineData("codice: x", "campo-mancante 1:1 Manca il campo obbligatorio «titolo» (Titolo dell'obiettivo).")]
    [InlineData("titolo: x\npeso: molto", "tipo-errato 2:7 «peso»: trovato un testo, atteso un numero.")]
    [InlineData("titolo: x\npeso: \"12\"", "tipo-errato 2:7 «peso»: trovato un testo, atteso un numero.")]
    [InlineData("titolo: x\nlinee: y", "tipo-errato 2:8 «linee»: trovato un testo, atteso un elenco.")]
    [InlineData("titolo: [x]", "tipo-errato 1:9 «titolo»: trovato un elenco, atteso un testo.")]
    [InlineData("titolo: x\ncodice: ~", "tipo-errato 2:9 «codice»: trovato nessun valore, atteso un testo.")]
    [InlineData("titolo: x\nstato: attiva", "valore-non-ammesso 2:8 «stato»: «attiva» non è tra i valori ammessi. Forse intendevi «attivo»?")]
    [InlineData("titolo: x\nid: A-1", "forma-errata 2:5 «id»: «A-1» non ha la forma attesa (lettere minuscole e cifre).")]
    [InlineData("titolo: x\nnome: maria", "forma-errata 2:7 «nome»: il valore non ha la forma attesa.")]
    [InlineData("titolo: x\ninizio: 2021-02-29", "data-non-valida 2:9 «inizio»: «2021-02-29» non è un giorno del calendario scritto come anno-mese-giorno.")]
    [InlineData("titolo: x\npeso: 120", "valore-fuori-limiti 2:7 «peso»: trovato 120, atteso al massimo 100.")]
    [InlineData("titolo: \"\"", "testo-vuoto 1:9 «titolo»: il testo è vuoto.")]
    [InlineData("titolo: perché no", "lunghezza-errata 1:9 «titolo»: il testo è di 9 caratteri, atteso al massimo 5.")]
    [InlineData("titolo: x\nlinee: [a, b, a]", "voce-ripetuta 2:15 «linee»: questa voce è già nell'elenco.")]
    [InlineData("titolo: x\nlinee: [a, b, c, d]", "numero-di-voci 2:8 «linee»: attese al massimo 3 voci.")]
    [InlineData("titolo: x\nlinee: [a, {b: c}]", "tipo-errato 2:12 «linee», voce 2: trovato un gruppo di campi, atteso un testo.")]
    [InlineData("titolo: x\natteso: [1]", "tipo-errato 2:9 «atteso»: trovato un elenco, atteso un testo o un gruppo di campi.")]
    [InlineData("titolo: x\natteso: {testo: x, tipo: date}", "valore-non-ammesso 2:26 «tipo»: «date» non è tra i valori ammessi. Forse intendevi «data»?")]
    [InlineData("titolo: x\natteso: {tipo: data}", "campo-mancante 2:9 In «atteso»: manca il campo obbligatorio «testo».")]
    public void Says_what_was_found_and_what_was_expected(string yaml, string finding) => Assert.Equal(finding, Found(yaml));

    [Fact]
    public void Of_several_alternatives_none_or_too_many_is_one_finding()
    {
        const string Schema = """{ "oneOf": [{ "required": ["fase"] }, { "required": ["linea"] }] }""";
        Assert.Equal("campi-alternativi 1:1 Va indicato uno tra i campi «fase», «linea»: qui non ce n'è nessuno.", Found("a: 1", Schema));
        Assert.Equal("campi-alternativi 1:1 Tra i campi «fase», «linea» ne va indicato uno solo: qui ce n'è più d'uno.", Found("fase: 1\nlinea: 2", Schema));
    }

    [Fact]
    public void Where_a_number_is_allowed_too_a_plain_number_stays_one()
    {
        const string Schema = """{ "oneOf": [{ "type": "string" }, { "type": "number" }] }""";
        Assert.Equal("", Found("12", Schema));
    }

    [Fact]
    public void A_field_refused_by_all_of_the_parts_is_found_once()
    {
        const string Schema = """
            { "allOf": [{ "$ref": "#/$defs/a" }, { "$ref": "#/$defs/a" }], "unevaluatedProperties": false,
              "$defs": { "a": { "properties": { "x": { "type": "number" } } } } }
            """;
        Assert.Equal("tipo-errato 1:4 «x»: trovato un testo, atteso un numero.", Found("x: a", Schema));
        Assert.Equal("campo-sconosciuto 1:1 Il campo «xx» non esiste. Forse intendevi «x»?", Found("xx: 1", Schema));
    }

    [Fact]
    public void In_a_table_row_and_column_are_named()
    {
        var rows = new PegOpenData.Loading.Syntax.SequenceNode(
            SourceSpan.Start("fasi.csv"),
            [Parsed.Yaml("peso: molto\nlinee: [a, a]").Map.In("fasi.csv", 7)]);
        var bag = new DiagnosticBag();
        SchemaDiagnostics.Validate(Compile("""{ "items": { "properties": { "peso": { "type": "number" } }, "required": ["id"] } }"""), rows, bag);
        Assert.Equal(
            ["Riga 7: manca il campo obbligatorio «id».", "Riga 7, colonna «peso»: trovato un testo, atteso un numero."],
            bag.ToSorted().Select(found => found.Message));
    }

    private static string Found(string yaml, string schema = Record)
    {
        var bag = new DiagnosticBag();
        SchemaDiagnostics.Validate(Compile(schema), Parsed.Yaml(yaml).Root!, bag);
        return string.Join("; ", bag.ToSorted().Select(found => $"{found.Code} {found.Span.Line}:{found.Span.Column} {found.Message}"));
    }

    private static Schema Compile(string schema)
    {
        var registry = new SchemaRegistry(Dialect.Contract);
        var bag = new DiagnosticBag();
        registry.Add("prova.schema.json", Parsed.Json(schema));
        return registry.Get("prova.schema.json", bag) ?? throw new ArgumentException(bag.ToSorted()[0].Message, nameof(schema));
    }
}
