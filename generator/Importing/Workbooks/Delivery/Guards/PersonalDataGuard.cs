using PegOpenData.Loading.Checks.Personal;

namespace PegOpenData.Importing.Workbooks.Delivery.Guards;

/// <summary>Tax codes, mobile numbers and addresses of persons may stand in no cell.</summary>
internal sealed class PersonalDataGuard : ICellGuard
{
    /// <summary>Digits alone are a code here, however many.</summary>
    private static readonly string[] Codes = ["id", "codice", "capitolo", "articolo", "numero"];

    public Diagnostic? Of(in DeliveredCell cell)
    {
        var text = cell.Value.Text;
        var isCode = Codes.Contains(cell.Field) && text.All(char.IsAsciiDigit);
        return !isCode && PersonalData.In(text).Select(found => found.What).FirstOrDefault() is { } what ? Errors.Importing.PersonalData(cell.Value.Span, what) : null;
    }
}
