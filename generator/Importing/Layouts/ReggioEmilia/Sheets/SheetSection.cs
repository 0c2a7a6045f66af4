namespace PegOpenData.Importing.Layouts.ReggioEmilia.Sheets;

/// <summary>The parts of a sheet, always in this order; a part may be missing.</summary>
internal enum SheetSection
{
    Head,
    Strategy,
    Objectives,
    Phases,
    Budget,
    Staff,
}
