namespace PegOpenData.Model.Targets;

/// <summary>How much of a date was printed.</summary>
public enum DatePrecision
{
    [Term("giorno")] Day,
    [Term("mese")] Month,
    [Term("anno")] Year,
}
