namespace PegOpenData.Importing.Workbooks.Delivery.Guards;

/// <summary>Tells the cells that may not become data because of the person they speak of.</summary>
internal interface ICellGuard
{
    /// <summary>What is wrong with the cell, without its words; null where nothing is.</summary>
    Diagnostic? Of(in DeliveredCell cell);
}
