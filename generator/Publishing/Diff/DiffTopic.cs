namespace PegOpenData.Publishing.Diff;

/// <summary>What a change is about, as a citizen would ask.</summary>
public enum DiffTopic
{
    [Term("titoli")] Title,
    [Term("valori attesi")] Target,
    [Term("risultati")] Result,
    [Term("date")] Date,
    [Term("pesi")] Weight,
    [Term("importi")] Amount,
    [Term("stati")] State,
    [Term("uffici responsabili")] Office,
    [Term("altri dati")] Other,

    /// <summary>Prose: it is said to have changed, never quoted.</summary>
    [Term("testi")] Text,

    /// <summary>Names, and who works on what: never quoted.</summary>
    [Term("persone")] Person,
}
