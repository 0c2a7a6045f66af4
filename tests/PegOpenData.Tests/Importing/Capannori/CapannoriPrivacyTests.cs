using System.Text.RegularExpressions;
using PegOpenData.Importing;

namespace PegOpenData.Tests.Importing.Capannori;

/// <summary>The document names 176 employees: none of them may come out, neither from its column nor from a text.</summary>
public sealed class CapannoriPrivacyTests
{
    [SharedFact]
    public void No_name_stands_in_any_file() => AssertNoName(CapannoriDocument.Whole, [.. CapannoriDocument.Staff, .. CapannoriDocument.Heads]);

    [SharedFact]
    public void Nor_where_facts_alone_are_kept() =>
        AssertNoName(CapannoriDocument.Import(CapannoriDocument.Options with { FactsOnly = true }), [.. CapannoriDocument.Staff, .. CapannoriDocument.Heads]);

    [SharedFact]
    public void With_the_option_only_those_who_answer_are_named_and_only_as_such()
    {
        var result = CapannoriDocument.Import(CapannoriDocument.Options with { KeepsResponsibleNames = true });
        Assert.Equal(CapannoriDocument.Whole.Codes(), result.Codes());
        AssertNoName(result, CapannoriDocument.Staff.Except(CapannoriDocument.Heads));
        var elsewhere = result.Files.Where(file => !file.Path.EndsWith("/centri.csv", StringComparison.Ordinal)).ToList();
        AssertNoName(result with { Files = [.. elsewhere] }, CapannoriDocument.Heads);
        Assert.Equal(6 + 23, result.LoadedPlan().Centres.Count(centre => centre.Responsible?.Name is not null));
    }

    [SharedFact]
    public void Names_in_a_description_give_way_to_a_mark()
    {
        var description = CapannoriDocument.ObjectiveAt(614).Description!;
        Assert.Equal(5, Regex.Count(description, Regex.Escape("[nome omesso]")));
        Assert.Contains("(composto da UOS [nome omesso], [nome omesso]", description, StringComparison.Ordinal);
    }

    [SharedFact]
    public void No_finding_and_no_account_names_anybody()
    {
        var result = CapannoriDocument.Import(new ImportOptions());
        var words = string.Join('\n', result.Diagnostics.Concat(CapannoriDocument.Whole.Diagnostics).Select(finding => finding.Message + finding.Mend))
            + result.Reckoning!.ToText();
        Assert.All(CapannoriDocument.Staff.Distinct(), name => Assert.False(words.Contains(name, StringComparison.OrdinalIgnoreCase)));
    }

    [SharedFact]
    public void Facts_alone_have_no_prose()
    {
        var result = CapannoriDocument.Import(CapannoriDocument.Options with { FactsOnly = true });
        Assert.DoesNotContain("nome-omesso-dal-testo", result.Codes());
        var plan = result.LoadedPlan();
        Assert.True(plan.IsTextOmitted);
        Assert.All(plan.Objectives, objective => Assert.True(objective.IsTextOmitted && objective.Description is null && objective.Note is null));
        Assert.All(plan.Phases, phase => Assert.True(phase.Description is null && phase.Note is null));
        Assert.All(plan.Centres, centre => Assert.Empty(centre.Variants));
        Assert.Equal((41, 184, 3), (plan.Objectives.Length, plan.Phases.Length, plan.Indicators.Length));
        Assert.Equal(53, result.Reckoning!.Claims.Count(claim => claim.What == "testo lasciato fuori: solo i fatti"));
    }

    [SharedFact]
    public void Importing_again_changes_nothing()
    {
        var existing = CapannoriDocument.Whole.Files.Select(file => Imports.File(file.Path, file.Text)).ToList();
        Assert.Empty(CapannoriDocument.Import(CapannoriDocument.Options, existing).Files);
    }

    private static void AssertNoName(ImportResult result, IEnumerable<string> names)
    {
        Assert.NotEmpty(result.Files);
        Assert.Empty(PrintedNames.In(string.Join('\n', result.Files.Select(file => file.Path + '\n' + file.Text)), names));
    }
}
