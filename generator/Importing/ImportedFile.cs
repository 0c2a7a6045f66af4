using System.Text;

namespace PegOpenData.Importing;

/// <summary>A data file to write.</summary>
/// <param name="Path">Relative to the folder of the data, with <c>/</c>.</param>
/// <param name="Content">UTF-8, without a byte order mark.</param>
public sealed record ImportedFile(string Path, ReadOnlyMemory<byte> Content)
{
    public string Text => Encoding.UTF8.GetString(Content.Span);

    public static ImportedFile Of(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));
}
