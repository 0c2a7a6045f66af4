namespace PegOpenData.Importing.Workbooks.Shape;

/// <summary>How a sheet of the workbook of a plan is read.</summary>
public enum PlanWorksheetKind
{
    /// <summary>One record, a field a row: the columns are <see cref="PlanWorksheets.FieldColumn"/> and <see cref="PlanWorksheets.ValueColumn"/>.</summary>
    Fields,

    /// <summary>A collection, a record a row.</summary>
    Records,

    /// <summary>The lists of records that stand inside other records, an item a row.</summary>
    Parts,
}
