namespace PegOpenData.Model.Money;

/// <summary>Whether money comes in or goes out; the printed sign is kept beside it.</summary>
public enum Direction
{
    [Term("entrata")] Revenue,
    [Term("spesa")] Expenditure,
}
