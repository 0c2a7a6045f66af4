namespace PegOpenData.Model.Objectives;

/// <summary>Whether an objective still stands; one that does not keeps its page.</summary>
public enum ObjectiveStatus
{
    [Term("attivo")] Active,
    [Term("rinviato")] Postponed,
    [Term("annullato")] Cancelled,
    [Term("sostituito")] Replaced,
}
