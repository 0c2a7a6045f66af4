namespace PegOpenData.Importing.Changes;

/// <summary>What an import did to a record of the data.</summary>
public enum ChangeKind
{
    [Term("nuovo")] New,
    [Term("cambiato")] Changed,

    /// <summary>The document does not have it (any more); it stays.</summary>
    [Term("solo nei dati")] OnlyInData,
}
