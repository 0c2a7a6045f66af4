using System.Text;

namespace PegOpenData.Loading.Writing.Drafting;

/// <summary>Words in lines of a width that a person reads at ease.</summary>
internal static class DraftText
{
    private const int Width = 118;

    /// <param name="margin">What every line begins with.</param>
    public static IEnumerable<string> Wrapped(string text, string margin)
    {
        var line = new StringBuilder(margin);
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length > margin.Length && line.Length + word.Length > Width)
            {
                yield return line.ToString().TrimEnd();
                line.Clear().Append(margin);
            }

            line.Append(word).Append(' ');
        }

        yield return line.ToString().TrimEnd();
    }
}
