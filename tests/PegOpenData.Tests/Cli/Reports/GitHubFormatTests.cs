using PegOpenData.Cli.Reports.Formats;

namespace PegOpenData.Tests.Cli.Reports;

public sealed class GitHubFormatTests
{
    [Fact]
    public void A_finding_is_one_command_with_its_place()
    {
        var lines = Lines(MadeUpFindings.Error("data/prova/peg/fasi.csv", 3, 7, 4, "«obiettivo»"));
        Assert.Equal(
            "::error file=data/prova/peg/fasi.csv,line=3,col=7,endLine=3,endColumn=11,title=genitore-mancante::Non è detto a che cosa appartiene: manca «obiettivo»."
            + "%0ARimedio: Aggiungere uno di questi campi, oppure scrivere il dato dentro quello a cui appartiene.",
            lines[0]);
        Assert.Equal("1 errore e 0 avvisi in 1 file.", lines[1]);
    }

    [Fact]
    public void What_the_runner_would_read_as_its_own_is_escaped()
    {
        var line = Lines(MadeUpFindings.Error("data/a:b,c/50%.yaml", 1, 1, 1, "100%\r\n::stop-commands::x"))[0];
        Assert.StartsWith("::error file=data/a%3Ab%2Cc/50%25.yaml,line=1,", line, StringComparison.Ordinal);
        Assert.Contains("manca 100%25", line, StringComparison.Ordinal);
        Assert.DoesNotContain("\r", line, StringComparison.Ordinal);
    }

    [Fact]
    public void Errors_come_before_warnings() =>
        Assert.Equal(["::error", "::warning"], Lines(MadeUpFindings.Warning, MadeUpFindings.Error("data/z.csv", 1, 1, 1, "x")).Take(2).Select(line => line.Split(' ')[0]));

    [Fact]
    public void Of_several_lines_the_first_is_named_and_an_option_has_no_file()
    {
        var block = Errors.Checks.ParentMissing(new SourceSpan("data/a.yaml", 3, 5, 9, 1), "x", null);
        Assert.StartsWith("::error file=data/a.yaml,line=3,col=5,endLine=3,title=", Lines(block)[0], StringComparison.Ordinal);
        Assert.StartsWith("::error title=", Lines(Errors.Checks.ParentMissing(SourceSpan.Start("--theme"), "x", null))[0], StringComparison.Ordinal);
    }

    [Fact]
    public void With_nothing_found_nothing_is_said() => Assert.Equal("", new GitHubFormat().Written(MadeUpFindings.Of()));

    private static string[] Lines(params Diagnostic[] findings) => new GitHubFormat().Written(MadeUpFindings.Of(findings)).ReplaceLineEndings("\n").Split('\n');
}
