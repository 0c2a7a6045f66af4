using PegOpenData.Cli.Reports;

namespace PegOpenData.Tests.Cli.Reports;

public sealed class PersonalPlacesTests
{
    private const string File = "data/prova/peg/centri.csv";

    [Fact]
    public void Another_finding_on_the_words_of_a_person_is_not_described()
    {
        var found = Hidden(MadeUpFindings.Error(File, 2, 4, 16, "«XXXXXX00A00A000X»"));
        Assert.True(found.IsPersonal);
        Assert.DoesNotContain("XXXXXX00A00A000X", found.Message, StringComparison.Ordinal);
        Assert.Equal("genitore-mancante", found.Code);
    }

    [Fact]
    public void One_beside_them_keeps_its_words_but_not_its_line()
    {
        var found = Hidden(MadeUpFindings.Error(File, 2, 30, 2, "«obiettivo»"));
        Assert.True(found.IsPersonal);
        Assert.Contains("manca «obiettivo»", found.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void One_on_another_line_stays_as_it_is() => Assert.False(Hidden(MadeUpFindings.Error(File, 3, 4, 16, "x")).IsPersonal);

    private static Diagnostic Hidden(Diagnostic finding) => PersonalPlaces.Hide([MadeUpFindings.Personal, finding])[1];
}
