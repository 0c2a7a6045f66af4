using PegOpenData.Loading.Schemas;

namespace PegOpenData.Loading.Checks.References;

/// <summary>What is said to be a missione or a programma of D.Lgs. 118/2011 is one in the year of the plan. A "missione" of the town's own is none of these.</summary>
internal sealed class OfficialProgrammes : IPlanCheck
{
    private const string Mission = "missione";
    private const string Programme = "programma";

    public IReadOnlyList<string> Needs => [Collections.Lines];

    public IEnumerable<Diagnostic> Check(PlanIndex index) =>
    [
        .. index.Plan.Lines.Where(line => line.IsOfficial && line.Level is Mission or Programme && line.Code is not null).SelectMany(line => Of(line, index)),
        .. index.Plan.BudgetLines.SelectMany(line => Of(line, index.Plan.Year)),
    ];

    private static IEnumerable<Diagnostic> Of(ProgrammeLine line, PlanIndex index)
    {
        var own = Digits(line.Code!);
        var code = line.Level == Programme && own.Length <= 2 && line.Parent is { } parent && index.Lines.GetValueOrDefault(parent)?.Code is { } mission
            ? Digits(mission).PadLeft(2, '0') + own.PadLeft(2, '0')
            : own.PadLeft(line.Level == Mission ? 2 : 4, '0');
        return Of(code, line.Level, index.Plan.Year, line.Source["codice"], line.Subject);
    }

    private static IEnumerable<Diagnostic> Of(BudgetLine line, int year)
    {
        var mission = line.Mission is { } written ? Digits(written).PadLeft(2, '0') : null;
        var findings = mission is null ? [] : Of(mission, Mission, year, line.Source[Mission], line.Subject);
        return findings.Any() || mission is null || line.Programme is not { } programme ? findings
            : Of(mission + Digits(programme).PadLeft(2, '0'), Programme, year, line.Source[Programme], line.Subject);
    }

    private static IEnumerable<Diagnostic> Of(string code, string level, int year, SourceSpan at, string subject) =>
        !OfficialCodes.Exists(code, year) ? [Errors.Checks.UnknownOfficialCode(at, level, Written(code), year, subject)]
        : OfficialCodes.IsForRegions(code) ? [Errors.Checks.CodeOfRegions(at, level, Written(code), subject)]
        : [];

    private static string Written(string code) => code.Length == 4 ? $"{code[..2]}.{code[2..]}" : code;

    private static string Digits(string code) => string.Concat(code.Where(char.IsAsciiDigit));
}
