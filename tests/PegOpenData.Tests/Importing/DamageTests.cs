using PegOpenData.Importing.Layouts;
using PegOpenData.Tests.Importing.Capannori;
using PegOpenData.Tests.Importing.Messina;
using PegOpenData.Tests.Importing.ReggioEmilia;
using PegOpenData.Tests.Importing.Venezia;

namespace PegOpenData.Tests.Importing;

/// <summary>Every way to lose, double or move a line, to lose or gain a TAB and to lose the end: each layout answers, and accounts for what it took.</summary>
public sealed class DamageTests
{
    private static readonly Dictionary<string, MadeUpDocument> Documents = new(StringComparer.Ordinal)
    {
        ["capannori"] = MadeUpPrint.Document,
        ["cinisello-balsamo"] = MadeUpSheet.Document,
        ["messina"] = MadeUpSheets.Document,
        ["reggio-emilia"] = MadeUpArea.Document,
        ["venezia"] = MadeUpTable.Document,
    };

    public static TheoryData<string> Layouts => [.. Documents.Keys.Order(StringComparer.Ordinal)];

    [Fact]
    public void There_is_a_document_for_each_layout() => Assert.Equal(KnownLayouts.Names, Documents.Keys);

    [Theory]
    [MemberData(nameof(Layouts))]
    public void No_damage_makes_the_import_fail_or_lose_a_line(string layout)
    {
        var document = Documents[layout];
        Parallel.ForEach(Damage.OfAll(document.Text), text =>
        {
            var result = document.Import(text);
            Assert.Equal(result.HasErrors, result.Files.IsEmpty);
            Assert.True(result.HasErrors || result.Reckoning!.IsComplete, text);
        });
    }
}
