namespace PegOpenData.Tests.Importing;

/// <summary>A TAB lost or gained in a sheet of Cinisello Balsamo.</summary>
public sealed class DamagedSheetTests
{
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
