using System.Collections.Immutable;

namespace PegOpenData.Importing.Changes;

/// <summary>A record that an import added, changed, or did not find in its document.</summary>
/// <param name="File">The data file that holds it, relative to the folder of the data.</param>
/// <param name="Collection">The Italian name, or <c>piano</c>.</param>
/// <param name="Id">Null for the plan itself and for records without an identifier.</param>
/// <param name="Fields">Empty for a new record.</param>
public sealed record RecordChange(string File, string Collection, string? Id, ChangeKind Kind, ImmutableArray<FieldChange> Fields)
{
    public string Subject => Id is null ? Collection : $"{Collection}/{Id}";
}
