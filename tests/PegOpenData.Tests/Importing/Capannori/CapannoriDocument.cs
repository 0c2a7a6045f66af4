using PegOpenData.Importing;

namespace PegOpenData.Tests.Importing.Capannori;

/// <summary>The real document, what it becomes, and what tests read in it by themselves.</summary>
internal static class CapannoriDocument
{
    public const string Folder = "capannori/peg-straordinario-2023";

    public static ImportOptions Options => Seeds.Capannori.Options;

    public static string Text => Seeds.Capannori.Text;

    public static ImportResult Whole => Seeds.Capannori.Result;

    /// <summary>As the loader reads it from the files.</summary>
    public static Plan Plan => Seeds.Capannori.Plan;

    /// <summary>The names in the staff tables, one a row.</summary>
    public static IReadOnlyList<string> Staff => PrintedNames.StaffOf(Seeds.Capannori);

    /// <summary>The names of who answers for a settore or an ufficio.</summary>
    public static IReadOnlyList<string> Heads => PrintedNames.HeadsOf(Seeds.Capannori);

    public static ImportResult Import(ImportOptions options, params IReadOnlyList<SourceFile> existing) => Seeds.Capannori.Import(options, existing);

    /// <summary>The printed line, its cells still with their markup.</summary>
    public static string[] Cells(int line) => Seeds.Capannori.Lines[line - 1].Split('\t');

    public static Objective ObjectiveAt(int line) => Seeds.Capannori.ObjectiveAt(line);

    public static Phase PhaseAt(int line) => Plan.Phases.Single(phase => phase.Provenance!.Line == line);
}
