namespace PegOpenData.Tests.Loading.Mapping;

/// <summary>The same records as tables.</summary>
public sealed class TableMappingTests
{
    [Fact]
    public void Tables_give_the_same_plan_as_records()
    {
        var tables = LoadedPlan.OfFiles(
            ("centri.csv", "id;codice;denominazione;responsabile.ruolo;varianti\nc;04;Ufficio;Dirigente;Uff. | Ufficio U\n"),
            ("obiettivi.csv", "id;titolo;centro;temi;peso;fonte.documento;fonte.riga\no;Titolo;c;pnrr | tempi-di-pagamento;12,5;b.pdf;7\n"),
            ("indicatori.csv", "id;obiettivo;denominazione;atteso;atteso.2021;raggiunto\ni;o;Tempo medio;<= 10 giorni;<= 9 giorni;8 giorni\n"),
            ("risorse.csv", "id;obiettivo;direzione;esercizio;capitolo;previsto\nr;o;spesa;2020;0104;131.000,00\n"),
            ("risorse/anni.csv", "id;obiettivo;direzione;previsto.2020;previsto.2021\nr2;o;spesa;10,00;20,00\n"),
            ("rilevazioni/2020-06-30.csv", "indicatore;valore\ni;9 giorni\n"));
        tables.HasNone();
        var plan = tables.Plan;
        Assert.Equal(("04", "Dirigente", "Ufficio U"), (plan.Centres[0].Code, plan.Centres[0].Responsible?.Role, plan.Centres[0].Variants[1]));
        Assert.Equal((12.5m, "tempi-di-pagamento", 7), (plan.Objectives[0].Weight, plan.Objectives[0].Themes[1], plan.Objectives[0].Provenance?.Line));
        Assert.Equal(("<= 10 giorni", "<= 9 giorni", "8 giorni"),
            (plan.Indicators[0].Target?.Text, plan.Indicators[0].TargetsByYear[2021].Text, plan.Indicators[0].Result?.Text));
        Assert.Equal((new Amount(131000.00m), "0104"), (plan.BudgetLines[0].Planned[2020], plan.BudgetLines[0].Chapter));
        Assert.Equal([2020, 2021], plan.BudgetLines[1].Planned.Keys);
        Assert.Equal(new DateOnly(2020, 6, 30), plan.Measurements[0].Date);
    }

    [Fact]
    public void The_plan_says_how_its_tables_write_numbers()
    {
        var loaded = LoadedPlan.OfFiles(
            ("piano.yaml", "denominazione: P\nanno: 2020\ntipo: peg\nformato_numeri: italiano\nobiettivi: [{id: o, titolo: O}]\n"),
            ("risorse.csv", "id,obiettivo,direzione,previsto\nr,o,spesa,1.234\n"));
        loaded.HasNone();
        Assert.Equal(new Amount(1234), loaded.Plan.BudgetLines[0].Planned[2020]);
    }

    [Fact]
    public void A_finding_in_a_table_names_the_cell()
    {
        var finding = LoadedPlan.OfFiles(("obiettivi.csv", "id,titolo,centro\no,Titolo,x\n")).Only("riferimento-inesistente");
        Assert.Equal(new SourceSpan("ente/peg/obiettivi.csv", 2, 10, 2, 11), finding.Span);
    }

    [Theory]
    [InlineData("id,obietivo,direzione,previsto\nr,o,spesa,10.00\n")]
    [InlineData("id,obiettivo,direzione,previsto\nr,o,spesa,molto\n")]
    public void A_table_with_a_fault_is_told_once_and_not_mapped(string table)
    {
        var loaded = LoadedPlan.OfFiles(("obiettivi.yaml", "- {id: o, titolo: O}\n"), ("risorse.csv", table));
        Assert.Equal("ente/peg/risorse.csv", Assert.Single(loaded.Findings).Span.File);
        Assert.Empty(loaded.Plan.BudgetLines);
    }
}
