namespace PegOpenData.Publishing.Site.Views;

/// <summary>A value measured on a date.</summary>
public sealed record MeasurementView(DateOnly? Date, Result Value, string? Note);
