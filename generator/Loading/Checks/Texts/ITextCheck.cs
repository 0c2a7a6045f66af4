namespace PegOpenData.Loading.Checks.Texts;

/// <summary>One thing that every text of the data guarantees, whatever its field; the class is named for it.</summary>
internal interface ITextCheck
{
    /// <summary>What is wrong with the text; null where nothing is.</summary>
    Diagnostic? Of(in WrittenText text);
}
