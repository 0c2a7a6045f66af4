using PegOpenData.Importing;

namespace PegOpenData.Tests.Importing.ReggioEmilia;

/// <summary>The people of the real document: counted, never named; and the prose, only where it is wanted.</summary>
public sealed class PrivacyTests
{
    private static readonly Lazy<ImportResult> Facts = new(() => Seeds.ReggioEmilia.Facts.Result);

    [SharedFact]
    public void Each_row_of_the_tables_of_people_is_counted_as_a_name_left_out()
    {
        var left = RealDocument.Whole.Reckoning!.NamesLeftOut.ToDictionary(tally => tally.Of, tally => tally.Count);
        Assert.Equal(399, left["tabelle del personale"]);
        Assert.Equal(8, left["Dirigente, nell'intestazione dei centri"]);
        Assert.Equal(399 + 8, left.Values.Sum());
        Assert.Equal(143, RealDocument.StaffNames().Count);
    }

    [SharedFact]
    public void Groups_are_of_three_or_more_and_heads_are_apart()
    {
        var staff = RealDocument.Index.Plan.Staff;
        Assert.NotEmpty(staff);
        Assert.All(staff, group => Assert.True(group.People >= 3));
        var group = Assert.Single(staff, group => group.Sheet == RealDocument.Sheet("2020_PD_6603").Id);
        Assert.Equal(("Dipendente a tempo indeterminato/determinato", 6, 435.00m), (group.Role, group.People, group.Effort));
    }

    [SharedTheory]
    [InlineData(false, false)]
    [InlineData(true, false)]
    [InlineData(true, true)]
    public void No_name_stands_in_any_file(bool factsOnly, bool keepsResponsible)
    {
        var result = RealDocument.Import(RealDocument.Options with { FactsOnly = factsOnly, KeepsResponsibleNames = keepsResponsible });
        Assert.NotEmpty(result.Files);
        Assert.Empty(NamesIn(result));
    }

    [SharedFact]
    public void Only_those_who_answer_are_named_and_only_where_it_is_asked()
    {
        var result = RealDocument.Import(RealDocument.Options with { KeepsResponsibleNames = true });
        Assert.False(result.HasErrors);
        Assert.All(result.LoadedPlan().Centres, centre => Assert.NotNull(centre.Responsible!.Name));
        Assert.Equal(4, NamesIn(result).Count);
        Assert.Empty(NamesIn(result with { Files = [.. result.Files.Where(file => !file.Path.EndsWith("centri.csv", StringComparison.Ordinal))] }));
    }

    [SharedFact]
    public void A_given_name_alone_in_a_note_is_left_out() =>
        Assert.Equal("Elaborazione [nome omesso] inserimenti diretti ps non da pratiche", RealDocument.Indicator("P_1639_2_8").Note);

    [Theory]
    [InlineData("Nota: sentire Nomedue", "sentire [nome omesso]")]
    [InlineData("Nota: Nomedue e Nomeuno", "[nome omesso] e [nome omesso]")]
    [InlineData("Nota: nomedue volte", "nomedue volte")]
    public void So_is_each_of_those_of_the_tables(string printed, string note)
    {
        var result = RealDocument.Import(MadeUpArea.With("Nota: se non piove", printed));
        Assert.Equal(note, result.LoadedPlan().Phases.Single(phase => phase.Order == 2).Note);
        Assert.Equal(note.Contains("omesso", StringComparison.Ordinal), result.Codes().Contains("nome-omesso-dal-testo"));
    }

    [SharedFact]
    public void Facts_alone_hold_no_prose()
    {
        var plan = Facts.Value.LoadedPlan();
        Assert.True(plan.IsTextOmitted);
        Assert.All(plan.Sheets, sheet => Assert.Null(sheet.Description ?? sheet.Note));
        Assert.All(plan.Phases, phase => Assert.Null(phase.Description ?? phase.Note));
        Assert.All(plan.Indicators, indicator => Assert.Null(indicator.Note));
        Assert.Equal((55, 104, 279, 204, 91), (plan.Sheets.Length, plan.Objectives.Length, plan.Indicators.Length, plan.Phases.Length, plan.PrintedTotals.Length));
        var discarded = Facts.Value.Reckoning!.Claims.Where(claim => claim.What.StartsWith("testo lasciato fuori", StringComparison.Ordinal)).ToList();
        Assert.True(discarded.Count > 483);
        var written = string.Concat(Facts.Value.Files.Select(file => file.Text));
        Assert.All(
            discarded.Select(claim => RealDocument.Lines[claim.Line - 1].Replace("Nota:", "", StringComparison.Ordinal).Trim()).Where(text => text.Length > 60),
            text => Assert.DoesNotContain(text, written, StringComparison.Ordinal));
    }

    private static IReadOnlyList<string> NamesIn(ImportResult result) =>
        PrintedNames.In(string.Join('\n', result.Files.Select(file => file.Text)), RealDocument.StaffNames());
}
