using PegOpenData.Importing;
using PegOpenData.Importing.Documents;
using PegOpenData.Importing.Headings;

namespace PegOpenData.Tests.Importing.Headings;

public sealed class PlanHeadingTests
{
    [Fact]
    public void What_neither_the_document_nor_an_option_says_is_asked_for()
    {
        var found = new DiagnosticBag();
        Assert.Null(Read(new ImportOptions(), new Printed(), found));
        var findings = found.ToSorted();
        Assert.Equal(["opzione-mancante", "opzione-mancante", "opzione-mancante"], findings.Select(finding => finding.Code));
        Assert.Equal(["--anno", "--denominazione", "--tipo"], findings.Select(finding => OptionIn(finding.Mend)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Options_say_what_the_document_does_not()
    {
        var options = new ImportOptions { AdministrationName = "Città metropolitana di Esempio", Year = 2020, PlanKind = "peg" };
        var heading = Read(options, new Printed(), new DiagnosticBag())!;
        Assert.Equal("citta-metropolitana-di-esempio/peg-2020", $"{heading.Administration}/{heading.Plan}");
        Assert.Equal(("Città metropolitana di Esempio", "città metropolitana"), (heading.AdministrationName, heading.AdministrationKind));
    }

    [Fact]
    public void A_town_s_folder_is_named_as_the_town()
    {
        var heading = Read(new ImportOptions(), new Printed("Comune di Esempio", 2023, "peg"), new DiagnosticBag())!;
        Assert.Equal(("esempio", "comune"), (heading.Administration.ToString(), heading.AdministrationKind));
    }

    [Theory]
    [InlineData(2021, null)]
    [InlineData(null, "pdo")]
    public void An_option_that_contradicts_the_document_is_an_error(int? year, string? kind)
    {
        var found = new DiagnosticBag();
        Read(new ImportOptions { Year = year, PlanKind = kind }, new Printed("Comune di Esempio", 2023, "peg"), found);
        Assert.Equal("opzione-discorde", Assert.Single(found.ToSorted()).Code);
    }

    [Fact]
    public void The_data_that_are_there_say_who_the_administration_is()
    {
        var existing = Imports.File("unione/ente.yaml", "denominazione: Valle Bella\ntipo: unione\n");
        var options = new ImportOptions { Administration = Slug.Parse("unione"), Year = 2020, PlanKind = "peg" };
        var heading = Read(options, new Printed(), new DiagnosticBag(), existing)!;
        Assert.Equal(("Valle Bella", "unione"), (heading.AdministrationName, heading.AdministrationKind));
    }

    [Fact]
    public void The_plan_of_one_administration_does_not_go_into_the_folder_of_another()
    {
        var found = new DiagnosticBag();
        var existing = Imports.File("esempio/ente.yaml", "denominazione: COMUNE DI ESEMPIO\ntipo: comune\n");
        var options = new ImportOptions { Administration = Slug.Parse("esempio") };
        Read(options, new Printed("Comune di Altrove", 2023, "peg"), found, existing);
        Assert.Equal("ente-discorde", Assert.Single(found.ToSorted()).Code);
        Assert.NotNull(Read(options, new Printed("Comune di Esempio", 2023, "peg"), new DiagnosticBag(), existing));
    }

    private static PlanHeading? Read(ImportOptions options, Printed printed, DiagnosticBag found, params SourceFile[] existing)
    {
        var document = SourceDocument.Parse(Imports.File("piano.txt", "una riga\n"), found)!;
        var context = new ImportContext(document, options, existing, found);
        return PlanHeading.Of(context, new PrintedHeading
        {
            AdministrationName = printed.Name,
            Year = printed.Year,
            PlanKind = printed.Kind,
            Line = document.Lines[0],
        });
    }

    private static string OptionIn(string mend) => mend.Split(' ').First(word => word.StartsWith("--", StringComparison.Ordinal)).TrimEnd('.');

    private sealed record Printed(string? Name = null, int? Year = null, string? Kind = null);
}
