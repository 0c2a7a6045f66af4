using System.CommandLine;
using PegOpenData.Cli.Reports.Formats;

namespace PegOpenData.Cli.Commands.Reporting;

/// <summary>The options of the commands that check a whole site: in which form to tell what was found, and where else.</summary>
internal sealed class ReportOptions
{
    public ReportOptions() =>
        Summary.Validators.Add(result => Options.RefuseEmpty(result, "Dopo --summary serve il nome di un file, per esempio riepilogo.md."));

    public Option<string?> Format { get; } = Options.OneOf(
        "--format", "Come dire ciò che si è trovato: text, json, sarif o github. Se manca: text.", "nome", "una forma del resoconto", FindingsFormats.Names);

    public Option<string?> Summary { get; } = new("--summary") { Description = "Un file in cui scrivere anche una tabella Markdown con tutte le segnalazioni.", HelpName = "file" };

    public ReportSettings Of(ParseResult parsed) => new(parsed.GetValue(Format) ?? FindingsFormats.Text, parsed.GetValue(Summary));
}
