namespace PegOpenData.Importing.Layouts.CiniselloBalsamo.Pages;

/// <summary>Here a label and its value share a cell: the label is the beginning, the value the rest.</summary>
internal static class Labels
{
    /// <summary>The value, "" where the label stands alone, null where the cell begins otherwise.</summary>
    public static string? ValueOf(string cell, string label)
    {
        if (!cell.StartsWith(label, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var rest = cell[label.Length..];
        return rest.Length == 0 || rest[0] == ' ' ? rest.Trim() : null;
    }
}
