namespace PegOpenData.Cli.Deliveries;

/// <summary>A workbook that an office left in the folder <c>consegne</c> of its administration.</summary>
/// <param name="Path">From the folder where the program runs.</param>
internal sealed record Delivery(string Path, Slug Administration)
{
    private const string Folder = "consegne";

    /// <summary>Null, with the reason in the bag, where the file lies in no such folder of the data.</summary>
    public static Delivery? At(string path, string data, DiagnosticBag found)
    {
        var steps = System.IO.Path.GetRelativePath(data, path).Replace('\\', '/').Split('/');
        if (IsPlace(steps) && Slug.TryParse(steps[0], out var administration))
        {
            return new Delivery(path, administration);
        }

        found.Add(Errors.Importing.DeliveryOutOfPlace(path, $"{data}/comune-di-esempio/{Folder}"));
        return null;
    }

    /// <summary>Whether a file, by its path in the data, is there to be imported: not the words that explain the folder, nor what a program left behind.</summary>
    public static bool IsMeant(string path)
    {
        var steps = path.Split('/');
        var name = steps[^1];
        return IsPlace(steps) && name[0] is not ('.' or '~') && !name.Equals("README.md", StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsPlace(string[] steps) => steps.Length > 2 && steps[1] == Folder;
}
