using System.Text;

namespace PegOpenData.Loading.Writing.Formatting;

/// <summary>A data file and its canonical form.</summary>
/// <param name="Text">Null where the file is left alone, for a reason that is in the findings.</param>
public sealed record FormattedFile(SourceFile File, string? Text)
{
    /// <summary>The file does not have its canonical form, and can have it.</summary>
    public bool IsToWrite => Text is not null && !Encoding.UTF8.GetBytes(Text).AsSpan().SequenceEqual(File.Content.Span);
}
