using PegOpenData.Importing.Documents;

namespace PegOpenData.Importing.Layouts.ReggioEmilia.Tables;

/// <summary>A row that has a note in the row below it.</summary>
internal abstract record NotedRow(SourceLine Line)
{
    public string? Note { get; init; }
}
