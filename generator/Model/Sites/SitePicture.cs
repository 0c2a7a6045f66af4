namespace PegOpenData.Model.Sites;

/// <summary>A picture of <c>content/</c>, published as it is; its place in the folder is its address.</summary>
public sealed record SitePicture(UrlPath Url, ReadOnlyMemory<byte> Content)
{
    private static readonly string[] Extensions = [".png", ".jpg", ".webp"];

    /// <summary>Whether a file or an address is a picture by its name; drawings that can hold a program (SVG) are not.</summary>
    public static bool Is(string name) => Extensions.Any(extension => name.EndsWith(extension, StringComparison.Ordinal));
}
