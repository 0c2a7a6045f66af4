namespace PegOpenData.Loading.Syntax.Csv;

/// <summary>How numbers are written in a plan's tables (<c>formato_numeri</c> of piano.yaml).</summary>
public enum NumberFormat
{
    /// <summary><c>1.234,56</c></summary>
    [Term("italiano")] Italian,

    /// <summary><c>1234.56</c></summary>
    [Term("iso")] Iso,
}
