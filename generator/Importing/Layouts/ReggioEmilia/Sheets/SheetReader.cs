using System.Collections.Immutable;
using PegOpenData.Importing.Accounting;
using PegOpenData.Importing.Layouts.ReggioEmilia.Lines;
using PegOpenData.Importing.Layouts.ReggioEmilia.Tables;

namespace PegOpenData.Importing.Layouts.ReggioEmilia.Sheets;

/// <summary>Parts the lines of a sheet where a section begins, and reads each section.</summary>
internal static class SheetReader
{
    public static PrintedSheet Read(ImportContext context, ImmutableArray<Token> tokens)
    {
        var sections = Part(tokens);
        foreach (var title in tokens.Where(token => token.Kind is TokenKind.PhasesTitle or TokenKind.BudgetTitle or TokenKind.StrategyTitle))
        {
            title.Claim(context, LineRole.Heading, "titolo di sezione");
        }

        var budget = BudgetTable.Read(context, [.. sections[SheetSection.Budget]]);
        return new PrintedSheet
        {
            Line = tokens[0].Line,
            Head = HeadReader.Read(context, [.. sections[SheetSection.Head]]),
            Strategy = StrategyReader.Read(context, sections[SheetSection.Strategy]),
            Objectives = ObjectiveReader.Read(context, sections[SheetSection.Objectives]),
            Phases = new PhaseTable(context).Read(sections[SheetSection.Phases]),
            BudgetLines = budget.Rows,
            Totals = budget.Totals,
            Staff = StaffTable.Read(context, tokens[^1], sections[SheetSection.Staff]),
        };
    }

    private static ILookup<SheetSection, Token> Part(IEnumerable<Token> tokens)
    {
        var current = SheetSection.Head;
        var parted = new List<(SheetSection Section, Token Token)>();
        foreach (var token in tokens)
        {
            current = Begun(token) ?? current;
            parted.Add((current, token));
        }

        return parted.ToLookup(pair => pair.Section, pair => pair.Token);
    }

    private static SheetSection? Begun(Token token) => token.Kind switch
    {
        TokenKind.StrategyTitle or TokenKind.StrategyRow => SheetSection.Strategy,
        TokenKind.ObjectiveKind or TokenKind.ObjectiveCode => SheetSection.Objectives,
        TokenKind.PhasesTitle or TokenKind.PhaseHeader => SheetSection.Phases,
        TokenKind.BudgetTitle or TokenKind.BudgetHeader => SheetSection.Budget,
        TokenKind.StaffHeader => SheetSection.Staff,
        _ => null,
    };
}
