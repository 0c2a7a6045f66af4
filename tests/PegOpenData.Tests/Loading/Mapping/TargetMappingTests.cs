namespace PegOpenData.Tests.Loading.Mapping;

public sealed class TargetMappingTests
{
    [Fact]
    public void Words_alone_are_read()
    {
        var target = Indicator("atteso: '<= 10 giorni'").Target!;
        Assert.Equal("<= 10 giorni", target.Text);
        Assert.Equal((ReadingKind.Duration, Operator.AtMost, 10m), (target.Reading.Kind, target.Reading.Operator, target.Reading.Value));
    }

    [Fact]
    public void A_written_reading_wins_over_the_words()
    {
        var reading = Indicator("atteso: {testo: '>=31,000', tipo: numero, operatore: '>=', valore: 31000, unita: utenti}").Target!.Reading;
        Assert.Equal(new Reading { Kind = ReadingKind.Number, Operator = Operator.AtLeast, Value = 31000, Unit = "utenti" }, reading);
    }

    [Fact]
    public void The_words_of_a_mapping_are_read_where_no_kind_is_written() =>
        Assert.Equal(ReadingKind.Percentage, Indicator("atteso: {testo: 80%}").Target!.Reading.Kind);

    [Fact]
    public void A_written_date_is_of_a_day_unless_it_says_otherwise()
    {
        var day = Indicator("atteso: {testo: San Silvestro, tipo: data, data: 2020-12-31}").Target!.Reading;
        var month = Indicator("atteso: {testo: per settembre, tipo: data, data: 2020-09-30, precisione: mese}").Target!.Reading;
        Assert.Equal((new DateOnly(2020, 12, 31), DatePrecision.Day), (day.Date, day.Precision));
        Assert.Equal(DatePrecision.Month, month.Precision);
    }

    [Fact]
    public void The_parts_of_a_compound_keep_their_order()
    {
        var reading = Indicator("""
            atteso:
                      testo: almeno una revisione entro il 31/12/2020
                      tipo: composto
                      parti: [{tipo: numero, operatore: '>=', valore: 1}, {tipo: data, data: 2020-12-31}]
            """).Target!.Reading;
        Assert.Equal([ReadingKind.Number, ReadingKind.Date], reading.Parts.Select(part => part.Kind));
    }

    [Theory]
    [InlineData("{testo: presto, tipo: data}", "data")]
    [InlineData("{testo: molti, tipo: numero, operatore: '>='}", "valore")]
    [InlineData("{testo: dopo, tipo: scadenza-relativa, valore: 3}", "riferimento")]
    public void A_reading_without_what_its_kind_needs_is_an_error(string atteso, string field)
    {
        var finding = Load($"atteso: {atteso}").Only("lettura-incompleta");
        Assert.Contains($"«{field}»", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Years_stand_beside_the_words()
    {
        var indicator = Indicator("atteso: {testo: 'almeno 3', 2021: 80%, 2022: {testo: novanta, tipo: percentuale, valore: 90}}");
        Assert.Equal("almeno 3", indicator.Target!.Text);
        Assert.Equal([2021, 2022], indicator.TargetsByYear.Keys);
        Assert.Equal(90, indicator.TargetsByYear[2022].Reading.Value);
    }

    [Fact]
    public void Years_alone_give_no_target_of_the_plan() => Assert.Null(Indicator("atteso: {2021: 80%}").Target);

    [Fact]
    public void The_note_can_say_that_one_is_yes() =>
        Assert.Equal(ReadingKind.Boolean, Indicator("note: si = 1 no = 0, atteso: '1,00'").Target!.Reading.Kind);

    [Fact]
    public void The_comparison_of_the_name_is_the_targets_and_not_the_results()
    {
        var indicator = Indicator("denominazione: '% di risposte > o =', atteso: '90', raggiunto: {testo: '95'}, iniziale: {testo: '80'}, storico: {2018: '70'}");
        Assert.Equal((ReadingKind.Percentage, Operator.AtLeast), (indicator.Target!.Reading.Kind, indicator.Target.Reading.Operator));
        Assert.All([indicator.Result!.Reading, indicator.Baseline!.Reading, indicator.History[2018].Reading], reading =>
            Assert.Equal((ReadingKind.Percentage, null), (reading.Kind, reading.Operator)));
    }

    [Fact]
    public void What_was_measured_is_in_the_unit_of_its_indicator()
    {
        var plan = LoadedPlan.Of("""
            obiettivi: [{id: o, titolo: O, indicatori: [{id: i, unita: '%', atteso: '>= 80'}]}]
            rilevazioni: [{indicatore: i, data: 2020-06-30, valore: '85'}]
            """).Plan;
        Assert.Equal(ReadingKind.Percentage, plan.Measurements.Single().Value.Reading.Kind);
    }

    [Fact]
    public void A_result_keeps_its_day_and_its_fraction()
    {
        var result = Indicator("raggiunto: {testo: 90%, rilevato_il: 2020-12-31, numeratore: 45, denominatore: 50}").Result!;
        Assert.Equal(("90%", 90m, new DateOnly(2020, 12, 31), 45m, 50m),
            (result.Text, result.Reading.Value, result.Date, result.Numerator, result.Denominator));
    }

    [Fact]
    public void The_past_keeps_its_words()
    {
        var indicator = Indicator("iniziale: {testo: 14 giorni, anno: 2019}, storico: {2018: '16', 2017: '18'}");
        Assert.Equal(("14 giorni", 14m, 2019), (indicator.Baseline!.Text, indicator.Baseline.Reading.Value, indicator.Baseline.Year));
        Assert.Equal(["18", "16"], indicator.History.Values.Select(value => value.Text));
    }

    private static Indicator Indicator(string fields) => Load(fields).Plan.Indicators.Single();

    private static LoadedPlan Load(string fields) => LoadedPlan.Of(fields.Contains('\n', StringComparison.Ordinal)
        ? $"obiettivi:\n  - id: o\n    titolo: O\n    indicatori:\n      - id: i\n        {fields}"
        : $"obiettivi: [{{id: o, titolo: O, indicatori: [{{id: i, {fields}}}]}}]");
}
