namespace PegOpenData.Model.Outcomes;

/// <summary>How a target ended.</summary>
public enum OutcomeKind
{
    [Term("raggiunto")] Achieved,
    [Term("superato")] Exceeded,
    [Term("parziale")] Partial,
    [Term("non-raggiunto")] NotAchieved,
    [Term("in-corso")] InProgress,
    [Term("non-valutabile")] NotAssessable,
}
