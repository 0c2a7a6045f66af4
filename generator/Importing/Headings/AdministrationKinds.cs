namespace PegOpenData.Importing.Headings;

/// <summary>What an administration is, where its very name says it: <c>Comune di Capannori</c>.</summary>
internal static class AdministrationKinds
{
    private static readonly string[] Known =
        ["comune", "provincia", "città metropolitana", "unione di comuni", "unione dei comuni", "comunità montana", "regione"];

    /// <summary>Null where the name begins with none of the known kinds.</summary>
    public static string? Of(string name) =>
        Known.FirstOrDefault(kind => Plain(name).StartsWith($"{kind} ", StringComparison.OrdinalIgnoreCase));

    /// <summary>A town's folder is named as the town; other administrations keep their kind, because towns share their names.</summary>
    public static string FolderName(string name) =>
        Of(name) == "comune" && name.Split(' ', 3) is [_, "di" or "DI" or "Di", var town] ? town : name;

    private static string Plain(string name) => name.Replace("CITTA' ", "città ", StringComparison.OrdinalIgnoreCase);
}
