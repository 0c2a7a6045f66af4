using System.Net;
using System.Text.RegularExpressions;

namespace PegOpenData.Tests.Importing.Capannori;

/// <summary>The prose of the real document: whole, in order, without markup.</summary>
public sealed partial class CapannoriTextTests
{
    /// <summary>A page break within a sentence (or, after the apostrophe, within a word) leaves no trace.</summary>
    [SharedTheory]
    [InlineData(72, 74, 76, " ")]
    [InlineData(570, 572, 574, "")]
    [InlineData(653, 655, 657, " ")]
    [InlineData(1155, 1157, 1159, " ")]
    [InlineData(1193, 1195, 1197, " ")]
    [InlineData(1228, 1230, 1234, " ")]
    public void A_sentence_goes_on_over_a_page_break(int objective, int above, int below, string glue)
    {
        var (end, start) = (Bare(above)[^15..], Bare(below)[..12]);
        Assert.Contains(end + glue + start, CapannoriDocument.ObjectiveAt(objective).Description, StringComparison.Ordinal);
    }

    [SharedTheory]
    [InlineData(614, 616, 620)]
    [InlineData(1042, 1044, 1046)]
    [InlineData(1463, 1465, 1467)]
    public void A_sentence_that_ended_does_not(int objective, int above, int below) => Assert.Contains(
        $"{Bare(above)[^15..]}\n\n{Bare(below)[..12]}", CapannoriDocument.ObjectiveAt(objective).Description, StringComparison.Ordinal);

    [SharedFact]
    public void A_list_goes_on_over_a_page_break()
    {
        var items = CapannoriDocument.ObjectiveAt(273).Description!.Split('\n').Where(line => line.StartsWith("- ", StringComparison.Ordinal)).ToList();
        Assert.Equal(7, items.Count);
        Assert.Contains(string.Join('\n', items), CapannoriDocument.ObjectiveAt(273).Description, StringComparison.Ordinal);
    }

    [SharedTheory]
    [InlineData(239, 7)]
    [InlineData(531, 5)]
    [InlineData(570, 6)]
    public void Printed_numbers_of_a_list_stand_once(int objective, int items)
    {
        var lines = CapannoriDocument.ObjectiveAt(objective).Description!.Split('\n');
        Assert.Equal(Enumerable.Range(1, items), lines.Select(line => Numbered().Match(line)).Where(match => match.Success).Select(match => int.Parse(match.Groups[1].Value, null)));
    }

    [SharedFact]
    public void A_list_in_a_list_stays_inside() => Assert.Equal(
        4, CapannoriDocument.ObjectiveAt(493).Description!.Split('\n').Count(line => line.StartsWith("  - “", StringComparison.Ordinal)));

    [SharedTheory]
    [InlineData(300, "Fase 1 :", 6)]
    [InlineData(1463, "2- ", 1)]
    public void A_long_run_of_blanks_is_a_line_break(int objective, string start, int lines)
    {
        var description = CapannoriDocument.ObjectiveAt(objective).Description!;
        Assert.Contains(start, description, StringComparison.Ordinal);
        Assert.Equal(lines, description.Split('\n').Count(line => line.Contains(start[..2], StringComparison.Ordinal) && FirstWord().IsMatch(line)));
    }

    [SharedFact]
    public void Entities_are_decoded() => Assert.Contains("Equality & Inclusion", CapannoriDocument.ObjectiveAt(1119).Description, StringComparison.Ordinal);

    [SharedFact]
    public void No_markup_is_left_anywhere()
    {
        foreach (var file in CapannoriDocument.Whole.Files)
        {
            Assert.DoesNotMatch("</?(p|b|i|u|ul|ol|li|sup|br)\\b|&(amp|lt|gt|quot|nbsp);|[\\u0002\\t]", file.Text);
            Assert.DoesNotContain("**Descrizione**", file.Text, StringComparison.Ordinal);
        }
    }

    /// <summary>Letters and digits of all parts, in their order: only signs, blanks and names may differ.</summary>
    [SharedFact]
    public void No_word_of_a_description_is_lost()
    {
        foreach (var objective in CapannoriDocument.Plan.Objectives.Where(objective => objective.Provenance!.Line != 614))
        {
            var line = objective.Provenance!.Line!.Value;
            var next = CapannoriDocument.Plan.Objectives.Select(other => other.Provenance!.Line!.Value).Where(other => other > line).DefaultIfEmpty(1502).Min();
            var printed = Enumerable.Range(line, next - line).Where(at => Label().IsMatch(CapannoriDocument.Cells(at)[0])).Select(Bare);
            Assert.Equal(Letters(string.Concat(printed)), Letters(objective.Description!));
        }
    }

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));

    /// <summary>The words of the value of a labelled row.</summary>
    private static string Bare(int line) => WebUtility.HtmlDecode(Tag().Replace(CapannoriDocument.Cells(line).Skip(1).First(cell => cell.Length > 0), "")).Trim();

    [GeneratedRegex("</?[a-z]+( style=\"[^\"]*\")?>", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();

    [GeneratedRegex("^(<p>)?(<b>)?Descrizione(</b>)?(</p>)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Label();

    [GeneratedRegex(@"^([0-9])\. ", RegexOptions.CultureInvariant)]
    private static partial Regex Numbered();

    [GeneratedRegex(@"^(INDICATORI: )?Fase [1-6] ?:|^[0-9]- ", RegexOptions.CultureInvariant)]
    private static partial Regex FirstWord();
}
