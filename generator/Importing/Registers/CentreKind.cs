namespace PegOpenData.Importing.Registers;

/// <summary>What kind of office a centre is, as far as its name says.</summary>
public static class CentreKind
{
    /// <summary>By the first word; null where it is none of the known ones.</summary>
    public static string? Of(string name) => name.Split(' ')[0].ToUpperInvariant() switch
    {
        "UNITA'" or "UNITÀ" => "unita",
        "SETTORE" => "settore",
        "SERVIZIO" or "SERVIZI" => "servizio",
        "UFFICIO" => "ufficio",
        "DIREZIONE" => "direzione",
        "AREA" => "area",
        _ => null,
    };
}
