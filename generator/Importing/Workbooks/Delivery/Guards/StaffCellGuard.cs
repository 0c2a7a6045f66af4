using PegOpenData.Importing.Staff;
using PegOpenData.Loading.Schemas;

namespace PegOpenData.Importing.Workbooks.Delivery.Guards;

/// <summary>Where a role is due no name may stand: a group of staff has none, and who answers for an office has another field for it.</summary>
internal sealed class StaffCellGuard : ICellGuard
{
    public Diagnostic? Of(in DeliveredCell cell) => MayName(cell) ? Errors.Importing.LikelyName(cell.Value.Span) : null;

    private static bool MayName(in DeliveredCell cell) => (cell.Collection, cell.Group, cell.Field) switch
    {
        (Collections.Staff, _, "ruolo" or "categoria") => LikelyNames.AreInRole(cell.Value.Text),
        (Collections.Staff, _, "note") or (_, DeliveredCell.Responsible, "ruolo") or (_, _, "referente_politico" or "organo") => LikelyNames.AreInProse(cell.Value.Text),
        _ => false,
    };
}
