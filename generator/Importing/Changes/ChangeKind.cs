namespace PegOpenData.Importing.Changes;

/// <summary>How a record of the data stands to the document that was imported.</summary>
public enum ChangeKind
{
    [Term("nuovo")] New,
    [Term("cambiato")] Changed,

    /// <summary>The document does not have it (any more); it stays.</summary>
    [Term("solo nei dati")] OnlyInData,

    /// <summary>It was in the data and is no more.</summary>
    [Term("tolto")] Removed,
}
