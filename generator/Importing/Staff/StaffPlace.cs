namespace PegOpenData.Importing.Staff;

/// <summary>What a group of people works on: a sheet, an objective, a centre, or the whole plan where none is given.</summary>
internal readonly record struct StaffPlace(Slug? Sheet = null, Slug? Objective = null, Slug? Centre = null)
{
    /// <summary>The table stood here, so shares of time can be summed.</summary>
    public bool HasTable => Sheet is not null || Objective is not null;

    public static StaffPlace Of(StaffRow row) => row.Sheet is null ? new StaffPlace(Objective: row.Objective) : new StaffPlace(Sheet: row.Sheet);
}
