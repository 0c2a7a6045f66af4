namespace PegOpenData.Importing.Workbooks.Returning;

/// <summary>What becomes of a record whose row came back other than it was exported.</summary>
internal enum RowFate
{
    /// <summary>The data say the same already.</summary>
    Stays,

    /// <summary>Nobody changed the data since: the row goes into them.</summary>
    Wins,

    /// <summary>Others changed the data since: nobody can tell which is right.</summary>
    Clashes,
}
