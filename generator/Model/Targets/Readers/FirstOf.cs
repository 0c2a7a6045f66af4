namespace PegOpenData.Model.Targets.Readers;

/// <summary>Several readers tried in their order; the first that knows the words wins.</summary>
internal sealed class FirstOf(params IWordsReader[] readers) : IWordsReader
{
    public Reading? Read(string words, ReadingContext context)
    {
        foreach (var reader in readers)
        {
            if (reader.Read(words, context) is { } reading)
            {
                return reading;
            }
        }

        return null;
    }
}
