namespace PegOpenData.Model.Targets.Readers;

/// <summary>Knows one shape of words.</summary>
internal interface IWordsReader
{
    /// <summary>What <paramref name="words"/> (single blanks, trimmed) say, or null where they are not of this shape.</summary>
    Reading? Read(string words, ReadingContext context);
}
