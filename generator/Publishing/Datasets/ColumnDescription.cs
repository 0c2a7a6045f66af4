namespace PegOpenData.Publishing.Datasets;

/// <summary>A column as it is described to a person.</summary>
public sealed record ColumnDescription(string Name, ColumnType Type, string? Meaning);
