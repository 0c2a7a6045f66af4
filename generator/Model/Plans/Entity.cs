namespace PegOpenData.Model.Plans;

/// <summary>A record of a plan with an identifier of its own. Once published the identifier never changes: it is an address.</summary>
public abstract record Entity
{
    public required Slug Id { get; init; }

    public string? Note { get; init; }

    public Provenance? Provenance { get; init; }

    public required Source Source { get; init; }

    /// <summary>The Italian name of the collection that holds it, as in files, tables and addresses.</summary>
    public abstract string Collection { get; }

    /// <summary>How a finding names the record: <c>obiettivi/2017-p03-01</c>.</summary>
    public string Subject => $"{Collection}/{Id}";
}
