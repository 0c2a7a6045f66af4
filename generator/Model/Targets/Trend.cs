namespace PegOpenData.Model.Targets;

/// <summary>Which way a value should go; only the office can say it.</summary>
public enum Trend
{
    [Term("crescente")] Increasing,
    [Term("decrescente")] Decreasing,
    [Term("mantenimento")] Steady,
    [Term("scadenza")] Deadline,
}
