using PegOpenData.Loading.Syntax.Csv;

namespace PegOpenData.Loading.Checks.Texts;

/// <summary>What a spreadsheet shows in place of a value is no value. In the target of an approved act it stays as printed, in doubt.</summary>
internal sealed class NoSpreadsheetFaults : ITextCheck
{
    /// <summary>The years of a target are keys too.</summary>
    public Diagnostic? Of(in WrittenText text) =>
        !SpreadsheetFaults.Is(text.Node.Text) || text.Field is "atteso" or "testo" || text.Field.All(char.IsAsciiDigit) ? null
        : Errors.Checks.SpreadsheetFault(text.Node.Span, text.Field, text.Node.Text, text.Subject);
}
