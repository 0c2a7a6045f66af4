using System.Text;
using PegOpenData.Loading.Writing.Formatting;

namespace PegOpenData.Tests.Loading.Writing;

/// <summary>The canonical form of YAML files as their keepers write them.</summary>
public sealed class CanonicalYamlTests
{
    private const string Head = "# yaml-language-server: $schema=../../../generator/Loading/Schemas/piano.schema.json\n";

    [Fact]
    public void Fields_stand_in_the_order_of_the_schema_with_their_comments()
    {
        var text = Format("# Fonte: l'atto.\n\nanno:   2025 # l'anno\n\n# Come nell'atto.\n# Due righe.\ndenominazione: 'PEG 2025'\ntipo: \"peg\"\n# in fondo");
        Assert.Equal(Head + "# Fonte: l'atto.\n\n# Come nell'atto.\n# Due righe.\ndenominazione: PEG 2025\nanno: 2025 # l'anno\ntipo: peg\n# in fondo\n", text);
    }

    [Fact]
    public void A_file_between_brackets_is_written_in_lines() =>
        Assert.Equal(
            Head + "denominazione: PEG\nanno: 2025\ntipo: peg\natti:\n  - tipo: delibera\n    # il primo\n    numero: \"04\"\n",
            Format("{denominazione: PEG, tipo: peg, atti: [{tipo: delibera,\n # il primo\n numero: 04}], anno: 2025}"));

    [Theory]
    [InlineData("denominazione: P\natti:\n- tipo: a # primo\n  # del primo\n# del secondo\n- tipo: b\n\n\n# di stato\nstato: previsione\n",
        "denominazione: P\natti:\n  - tipo: a # primo\n    # del primo\n  # del secondo\n  - tipo: b\n\n# di stato\nstato: previsione\n")]
    [InlineData("denominazione: P\ncopertura:\n    # sopra\n    completo: false\n    # sotto\nstato:\nformato_numeri: iso\n",
        "denominazione: P\ncopertura:\n  # sopra\n  completo: false\n  # sotto\nstato:\nformato_numeri: iso\n")]
    [InlineData("denominazione: P\ncopertura:\n  completo: false\n  manca: >-\n    Le risorse,\n    # e il resto.\n# poi\nstato: previsione\n",
        "denominazione: P\n# poi\nstato: previsione\ncopertura:\n  completo: false\n  manca: \"Le risorse, # e il resto.\"\n")]
    [InlineData("denominazione: P # 'a'\ncopertura: # b\n  manca: |  # c\n    Uno\n    due\n\n  completo: true # d\n",
        "denominazione: P # 'a'\ncopertura: # b\n  completo: true # d\n  manca: | # c\n    Uno\n    due\n")]
    [InlineData("denominazione: P\natti:\n  - # il primo\n    numero: '1'\n    tipo: a\n  - {tipo: b} # il secondo\n",
        "denominazione: P\natti:\n  # il primo\n  - tipo: a\n    numero: \"1\"\n  # il secondo\n  - tipo: b\n")]
    [InlineData("---\ndenominazione: P\nsconosciuto: 1\ninizio: 2025-01-01\n...\n", "denominazione: P\ninizio: \"2025-01-01\"\nsconosciuto: 1\n")]
    [InlineData("denominazione: P\r\n# ultima\r\nvalidazione:\r\n  organo:\r\n  atto: uno\r\n", "denominazione: P\n# ultima\nvalidazione:\n  organo:\n  atto: uno\n")]
    [InlineData("denominazione: P\nvalidazione:\n  organo:\n  atto:\nstato: previsione\n", "denominazione: P\nvalidazione:\n  organo:\n  atto:\nstato: previsione\n")]
    public void Comments_stay_with_what_they_speak_of(string written, string form) => Assert.Equal(Head + form, Format(written));

    [Theory]
    [InlineData("atti:\n  - tipo:\n    numero: '1'\n")]
    [InlineData("# niente\nstato:\n  - peg: [\n")]
    public void A_file_that_cannot_have_the_form_is_named_and_left_alone(string written)
    {
        var found = new DiagnosticBag();
        Assert.Null(Formatted(written, found));
        Assert.Contains(Assert.Single(found.ToSorted()).Code, (string[])["forma-non-applicata", "yaml-parentesi"]);
    }

    private static string? Format(string written)
    {
        var found = new DiagnosticBag();
        var once = Formatted(written, found);
        Assert.Empty(found.ToSorted());
        Assert.Equal(once, Formatted(once!, found));
        return once;
    }

    private static string? Formatted(string written, DiagnosticBag found) =>
        DataFormat.Of([new SourceFile("e/p/piano.yaml", Encoding.UTF8.GetBytes(written))], "", _ => true, found).Single().Text;
}
