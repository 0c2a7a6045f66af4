namespace PegOpenData.Importing.Staff;

/// <summary>What the people of a group have in common.</summary>
internal readonly record struct StaffKey(bool IsHead, string Role, string? Category);
