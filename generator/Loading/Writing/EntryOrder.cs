namespace PegOpenData.Loading.Writing;

/// <summary>Which order the entries of an edited file have.</summary>
public enum EntryOrder
{
    /// <summary>As they stand in the file; new ones after the one they follow in the wanted tree.</summary>
    Kept,

    /// <summary>As in the wanted tree: entries move as blocks of lines.</summary>
    Wanted,
}
