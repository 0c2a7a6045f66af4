namespace PegOpenData.Model.Plans;

/// <summary>Where a plan is in its year: approved, being measured, or closed with its results.</summary>
public enum PlanStatus
{
    [Term("previsione")] Forecast,
    [Term("monitoraggio")] Monitoring,
    [Term("consuntivo")] Final,
}
