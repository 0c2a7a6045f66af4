namespace PegOpenData.Publishing.Diff;

/// <summary>The order in which collections are told: what a citizen asks for first.</summary>
internal static class RecordOrder
{
    private static readonly string[] Collections = ["obiettivi", "indicatori", "fasi", "risorse", "schede", "centri", "linee"];

    public static int Of(string collection) => Array.IndexOf(Collections, collection);
}
