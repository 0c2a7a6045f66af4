namespace PegOpenData.Tests.Importing;

/// <summary>Every way to lose, double or move a line and to lose or gain a TAB: the import answers, and accounts for what it took.</summary>
public sealed class DamagedSheetTests
{
    [Fact]
    public void No_damage_makes_the_import_fail_or_lose_a_line()
    {
        foreach (var text in Damage.OfLines(MadeUpSheet.Text).Concat(Damage.OfTabs(MadeUpSheet.Text)).Concat(Damage.OfRows(MadeUpSheet.Text)))
        {
            var result = Imports.Run(text);
            if (result.HasErrors)
            {
                Assert.Empty(result.Files);
            }
            else
            {
                Assert.True(result.Reckoning!.IsComplete);
                Assert.NotEmpty(result.Files);
            }
        }
    }

    [Fact]
    public void A_lost_or_added_tab_in_a_table_is_always_an_error()
    {
        var text = MadeUpSheet.Text;
        for (var at = text.IndexOf("Descrizione\tPeso", StringComparison.Ordinal); at < text.LastIndexOf('\t'); at++)
        {
            if (text[at] == '\t' && !IsAfterTitle(text, at))
            {
                Assert.True(Imports.Run(text.Remove(at, 1)).HasErrors, $"without the TAB at {at}");
                Assert.True(Imports.Run(text.Insert(at, "\t")).HasErrors, $"with one more TAB at {at}");
            }
        }
    }

    /// <summary>How many empty cells follow a title or a column name says nothing.</summary>
    private static bool IsAfterTitle(string text, int at)
    {
        var start = text.LastIndexOf('\n', at) + 1;
        var line = text[start..text.IndexOf('\n', at)];
        return line.TrimEnd('\t').Length <= at - start || line.StartsWith("\t\t\tInizio", StringComparison.Ordinal);
    }
}
