namespace PegOpenData.Importing.Accounting;

/// <summary>What a line of a document was for.</summary>
public enum LineRole
{
    /// <summary>Its content is in the data.</summary>
    [Term("record")] Record,

    /// <summary>It titles a section or names the columns of a table.</summary>
    [Term("intestazione")] Heading,

    /// <summary>It says again, on another page, what was already read.</summary>
    [Term("intestazione-ripetuta")] RepeatedHeading,

    [Term("separatore")] Separator,

    /// <summary>It is left out of the data, for a stated reason.</summary>
    [Term("scartata")] Discarded,
}
