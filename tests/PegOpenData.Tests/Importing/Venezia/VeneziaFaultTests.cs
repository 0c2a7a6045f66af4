using System.Text.RegularExpressions;
using PegOpenData.Importing;

namespace PegOpenData.Tests.Importing.Venezia;

/// <summary>What a table of this kind may do and may not, on invented ones and on the real one spoilt.</summary>
public sealed partial class VeneziaFaultTests
{
    private const string Objectives = "provincia-di-prova/peg-2030/obiettivi/";

    [Fact]
    public void A_sound_table_is_read_whatever_its_rows()
    {
        var result = MadeUpTable.Import();
        Assert.Equal(["legame-non-stampato", "legame-non-stampato"], result.Codes());
        Assert.Equal([4, 12], result.Diagnostics.Select(finding => finding.Span.Line));
        Assert.True(result.Reckoning!.IsComplete);
        Assert.Equal(6, result.Files.Count(file => file.Path.StartsWith(Objectives, StringComparison.Ordinal)));
        Assert.Equal("2", TargetOf(result, "squadre-pronte"));
        Assert.Equal("4", TargetOf(result, "esercitazioni"));
        Assert.Equal("2", TargetOf(result, "fontane"));
    }

    [Theory]
    [InlineData(MadeUpTable.Header, "→MISSIONE→Programma→Obiettivo operativo DUP→Cdr→Indicatore→Target→Obiettivo gestionale PEG→Indicatore→Target", "intestazione-inattesa")]
    [InlineData("→Programma→", "→Programmi→", "intestazione-inattesa")]
    [InlineData("PEG→Indicatore→Target\n", "PEG→Indicatore\n", "intestazione-inattesa")]
    [InlineData(MadeUpTable.Header, "Un'altra tabella", "tracciato-non-riconosciuto")]
    [InlineData("→N. esercitazioni→→4", "→N. esercitazioni→3→4", "valore-inatteso")]
    [InlineData("→N. esercitazioni→→4", "→N. esercitazioni→→", "cella-vuota")]
    [InlineData("→01 - Servizi generali→01", "Un nome→01 - Servizi generali→01", "valore-inatteso")]
    [InlineData("→01 - Servizi generali→01", "→Servizi generali→01", "valore-inatteso")]
    [InlineData("→01-Organi→", "→01→", "valore-inatteso")]
    [InlineData("→01-Organi→", "→→", "cella-vuota")]
    [InlineData("→50 - Direttore generale (Direzione)→", "→Direzione→", "valore-inatteso")]
    [InlineData("→50 - Direttore generale (Direzione)→", "→50 - (Direzione)→", "valore-inatteso")]
    [InlineData("→50 - Direttore generale (Direzione)→", "→→", "cella-vuota")]
    [InlineData("→→→Fontane→", "→Fontane→5→Fontane→", "valore-inatteso")]
    [InlineData("→Verbali curati→3→", "→Verbali curati→→", "cella-vuota")]
    [InlineData("→Verbali in ordine→", "→→", "cella-vuota")]
    [InlineData("→N. verbali→", "→→", "cella-vuota")]
    [InlineData("1→Città verde→", "1→→", "cella-vuota")]
    [InlineData("1→Città verde→", "uno→Città verde→", "valore-inatteso")]
    [InlineData("\n→→9 – Ambiente→", "\n→9 – Ambiente→", "numero-di-celle")]
    [InlineData("\n→→9 – Ambiente→", "\n→→9 – Giardini→", "ripetizione-discorde")]
    [InlineData(MadeUpTable.Rule, "--→--", "numero-di-celle")]
    [InlineData(MadeUpTable.Rule, "testo rimasto solo", "righe-non-riconosciute")]
    [InlineData("\n\n" + MadeUpTable.Header, "Premessa\n\n" + MadeUpTable.Header, "righe-non-riconosciute")]
    public void What_is_not_of_the_grammar_is_an_error(string old, string changed, string code)
    {
        var result = MadeUpTable.Import(old, changed);
        Assert.Contains(code, result.Diagnostics.Where(finding => finding.Severity == Severity.Error).Select(finding => finding.Code));
        Assert.Empty(result.Files);
    }

    [Theory]
    [InlineData("→Verbali curati→3→", "→→3→", "indicatore-senza-nome", 4)]
    [InlineData("→Verbali in ordine→", "→Verbali in ordine entro il→", "testo-troncato", 4)]
    [InlineData("→N. verbali→", "→N. verbali della→", "testo-troncato", 4)]
    [InlineData("07 – Cognomeuno (Area Verde)", "07 - Dirigente (Area Verde)", "responsabili-discordi", 7)]
    [InlineData("→01 - Servizi generali→", "→01→", "linea-senza-nome", 4)]
    public void What_a_clerk_should_look_at_is_a_warning(string old, string changed, string code, int line)
    {
        var result = MadeUpTable.Import(old, changed);
        var finding = Assert.Single(result.Diagnostics, finding => finding.Code == code);
        Assert.Equal((Severity.Warning, line), (finding.Severity, finding.Span.Line));
        Assert.NotEmpty(result.Files);
    }

    [Fact]
    public void A_finding_names_the_place_of_its_cell_whatever_the_row()
    {
        var finding = Assert.Single(MadeUpTable.Import("→N. esercitazioni→→4", "→N. esercitazioni→3→4").Diagnostics, finding => finding.Code == "valore-inatteso");
        Assert.Equal(MadeUpTable.Drills.Length + 1, finding.Span.Column);
    }

    [Fact]
    public void A_table_without_rows_was_cut() =>
        Assert.Equal(["documento-incompleto"], Imports.Run(MadeUpTable.Text[..MadeUpTable.Text.IndexOf("\n\t01", StringComparison.Ordinal)], MadeUpTable.Options).Codes());

    [Fact]
    public void A_name_is_cut_out_of_the_spelling_of_a_centre()
    {
        var centres = MadeUpTable.Import().TextOf("provincia-di-prova/peg-2030/centri.csv");
        Assert.Contains("cdr-07,07,Area Verde,area,Responsabile,07 - [nome omesso] (Area Verde) | 07 – [nome omesso] (Area Verde),", centres, StringComparison.Ordinal);
        Assert.Contains("cdr-31,31,Area Ambiente (Protezione),area,Responsabile,31- [nome omesso] (Area Ambiente (Protezione)),", centres, StringComparison.Ordinal);
        Assert.DoesNotContain("Cognome", centres, StringComparison.Ordinal);
    }

    [Fact]
    public void A_cell_of_blanks_is_refused_at_once()
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        var blanks = new string(' ', 100_000);
        var result = MadeUpTable.Import("50 - Direttore generale (Direzione)", $"50 - Direttore{blanks}generale{blanks}!{blanks}(Direzione)");
        Assert.Contains("valore-inatteso", result.Codes());
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5), $"{watch.Elapsed}");
    }

    [Fact]
    public void A_lost_or_added_tab_or_a_row_cut_in_two_is_an_error_or_changes_nothing()
    {
        var sound = Records(MadeUpTable.Import());
        foreach (var text in Damage.OfTabs(MadeUpTable.Text).Concat(Damage.OfRows(MadeUpTable.Text)))
        {
            var result = Imports.Run(text, MadeUpTable.Options);
            Assert.True(result.HasErrors || Records(result) == sound, text);
        }
    }

    [Fact]
    public void No_damage_makes_the_import_fail_or_lose_a_line()
    {
        foreach (var text in Damage.OfLines(MadeUpTable.Text).Concat(Damage.OfEnd(MadeUpTable.Text, step: 1)))
        {
            RequireAnswer(Imports.Run(text, MadeUpTable.Options));
        }
    }

    [SharedFact]
    public void Nor_does_any_in_the_real_document()
    {
        var text = Seeds.Venezia.Text;
        foreach (var damaged in Damage.OfEnd(text, step: 1777).Concat(Damage.OfTabs(text).Where((_, at) => at % 53 == 0)).Concat(Damage.OfRows(text).Where((_, at) => at % 47 == 0)))
        {
            RequireAnswer(Imports.Run(damaged, Seeds.Venezia.Options));
        }
    }

    [SharedFact]
    public void A_cell_lost_in_the_real_document_is_an_error()
    {
        var lines = Seeds.Venezia.Text.Split('\n');
        foreach (var at in Enumerable.Range(0, lines.Length).Where(at => lines[at].Contains('\t', StringComparison.Ordinal)).Where(at => at % 9 == 0))
        {
            var cells = lines[at].Split('\t');
            var cell = Array.FindLastIndex(cells, text => text.Length > 0);
            var damaged = string.Join('\n', lines.Select((line, index) => index == at ? string.Join('\t', cells.Where((_, place) => place != cell)) : line));
            Assert.True(Imports.Run(damaged, Seeds.Venezia.Options).HasErrors, $"line {at + 1}");
        }
    }

    private static void RequireAnswer(ImportResult result)
    {
        Assert.Equal(result.HasErrors, result.Files.IsEmpty);
        Assert.True(result.HasErrors || result.Reckoning!.IsComplete);
    }

    private static string? TargetOf(ImportResult result, string title) =>
        result.Yaml(result.Files.Single(file => file.Path.StartsWith($"{Objectives}{title}-", StringComparison.Ordinal)).Path).At("indicatori", 0, "atteso");

    /// <summary>All but which document and line it came from.</summary>
    private static string Records(ImportResult result) =>
        Place().Replace(string.Join('\n', result.Files.Select(file => $"{file.Path}\n{file.Text}")), "");

    [GeneratedRegex("sha256: .*|riga: [0-9]+|(?<=PEG 2030,)[0-9]+", RegexOptions.CultureInvariant)]
    private static partial Regex Place();
}
