using PegOpenData.Importing.Staff;

namespace PegOpenData.Importing.Workbooks.Delivery.Guards;

/// <summary>A name that was left out of its column may stand in no other cell.</summary>
internal sealed class CellNameGuard(IEnumerable<string> leftOut) : ICellGuard
{
    private readonly PersonNames names = new(leftOut);

    public Diagnostic? Of(in DeliveredCell cell) => !cell.IsWhoAnswers && names.AreIn(cell.Value.Text) ? Errors.Importing.NameInText(cell.Value.Span) : null;
}
