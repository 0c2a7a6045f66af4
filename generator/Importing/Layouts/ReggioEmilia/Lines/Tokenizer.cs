using System.Text.RegularExpressions;
using PegOpenData.Importing.Documents;
using PegOpenData.Importing.Layouts.ReggioEmilia.Tables;

namespace PegOpenData.Importing.Layouts.ReggioEmilia.Lines;

/// <summary>Cuts glued lines apart and says what each is.</summary>
internal static partial class Tokenizer
{
    public static IReadOnlyList<Token> Read(SourceDocument document) => [.. document.Lines.Where(line => !line.IsBlank).SelectMany(Read)];

    /// <summary>What a row with TABs is.</summary>
    public static TokenKind KindOf(SourceLine row) => row.Clean(0) switch
    {
        "Indirizzo" when row.Clean(3) == "Codice Progetto" => TokenKind.SummaryHeader,
        "Indirizzo" or "Obiettivo Strategico" or "Azione" when row.Cells.Length == 2 => TokenKind.StrategyRow,
        "Codice indicatore" => TokenKind.IndicatorHeader,
        "Ordine Fase" => TokenKind.PhaseHeader,
        "Nome Soggetto" => TokenKind.StaffHeader,
        "" when row.Clean(1).Length == 0 && BudgetColumn.Of(row.Clean(2)) is not null => TokenKind.BudgetHeader,
        _ when row.Cells.All(cell => DashCell().IsMatch(cell)) => TokenKind.Rule,
        _ => TokenKind.Row,
    };

    private static IEnumerable<Token> Read(SourceLine line) => line.Cells.Length > 1
        ? [new Token(line, KindOf(line), "")]
        : line.Text.Split("****").Select(Markup.CleanLine).Where(words => words.Length > 0).Select(words => OfText(line, words));

    private static Token OfText(SourceLine line, string words) => words switch
    {
        "Prodotto" => new Token(line, TokenKind.Product, words),
        "Indirizzo Strategico di riferimento" => new Token(line, TokenKind.StrategyTitle, words),
        "Fasi/Attività" => new Token(line, TokenKind.PhasesTitle, words),
        "Budget previsto" => new Token(line, TokenKind.BudgetTitle, words),
        _ when Director().Match(words) is { Success: true } match => Of(line, TokenKind.Director, words, match),
        _ when Sheet().Match(words) is { Success: true } match => Of(line, TokenKind.SheetCode, words, match),
        _ when Objective().Match(words) is { Success: true } match => Of(line, TokenKind.ObjectiveCode, words, match),
        _ when Kind().Match(words) is { Success: true } match => Of(line, TokenKind.ObjectiveKind, words, match),
        _ => new Token(line, TokenKind.Text, words),
    };

    private static Token Of(SourceLine line, TokenKind kind, string words, Match match) =>
        new(line, kind, words, ValueOf(match.Groups["code"]), ValueOf(match.Groups["rest"]));

    private static string? ValueOf(Group group) => group.Success ? group.Value : null;

    [GeneratedRegex(@"^Dirigente: (?<rest>\S.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Director();

    [GeneratedRegex(@"^(?<code>[0-9]{4}_P[DG]_[0-9A-Z]{4})(?: (?<rest>.+))?$", RegexOptions.CultureInvariant)]
    private static partial Regex Sheet();

    [GeneratedRegex(@"^(?<code>[0-9]{4}_OB_[0-9A-Z]{4}_[0-9A-Z])(?: (?<rest>.+))?$", RegexOptions.CultureInvariant)]
    private static partial Regex Objective();

    [GeneratedRegex(
        "^Obiettivo (?:di )?(?<rest>miglioramento|Prioritario|gestionale ordinario)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Kind();

    [GeneratedRegex("^-+$", RegexOptions.CultureInvariant)]
    private static partial Regex DashCell();
}
