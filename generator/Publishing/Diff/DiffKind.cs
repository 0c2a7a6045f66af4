namespace PegOpenData.Publishing.Diff;

/// <summary>What became of a plan or of a record.</summary>
public enum DiffKind
{
    [Term("aggiunto")] Added,
    [Term("tolto")] Removed,
    [Term("cambiato")] Changed,
    [Term("non-confrontato")] NotCompared,
}
