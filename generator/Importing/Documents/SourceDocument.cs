using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace PegOpenData.Importing.Documents;

/// <summary>The text of a foreign document as numbered lines, the last one kept even where nothing ends it.</summary>
public sealed record SourceDocument
{
    public const int MaxMegabytes = 64;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public required string Name { get; init; }

    /// <summary>Of the bytes, 64 lower-case hexadecimal digits.</summary>
    public required string Sha256 { get; init; }

    public required ImmutableArray<SourceLine> Lines { get; init; }

    /// <summary>The place to name when the whole document is meant.</summary>
    public SourceSpan Span => SourceSpan.Start(Name);

    /// <summary>The last line, where whatever is missing at the end should have been.</summary>
    public SourceSpan End => Lines[^1].Span;

    /// <summary>The document, or null with the reason in <paramref name="found"/>.</summary>
    public static SourceDocument? Parse(SourceFile file, DiagnosticBag found)
    {
        if (Decode(file, found) is not { } text)
        {
            return null;
        }

        if (string.IsNullOrWhiteSpace(text))
        {
            found.Add(Errors.Importing.EmptyDocument(SourceSpan.Start(file.Path)));
            return null;
        }

        return new SourceDocument
        {
            Name = file.Path,
            Sha256 = Convert.ToHexStringLower(SHA256.HashData(file.Content.Span)),
            Lines = Split(file.Path, text),
        };
    }

    private static string? Decode(SourceFile file, DiagnosticBag found)
    {
        var at = SourceSpan.Start(file.Path);
        var bytes = file.Content.Span;
        if (bytes.Length > MaxMegabytes * 1024L * 1024L)
        {
            found.Add(Errors.Importing.DocumentTooLarge(at, MaxMegabytes));
            return null;
        }

        if (ForeignFormat.Of(bytes) is { } format)
        {
            found.Add(Errors.Importing.NotText(at, format));
            return null;
        }

        if (bytes.StartsWith((byte[])[0xFF, 0xFE, 0, 0]))
        {
            found.Add(Errors.Importing.NotUtf8(at, "è in UTF-32"));
            return null;
        }

        if (bytes.StartsWith((byte[])[0xFF, 0xFE]) || bytes.StartsWith((byte[])[0xFE, 0xFF]))
        {
            found.Add(Errors.Importing.NotUtf8(at, "è in UTF-16"));
            return null;
        }

        if (bytes.Contains((byte)0))
        {
            found.Add(Errors.Importing.NotText(at, "contiene byte che in un testo non ci sono"));
            return null;
        }

        return DecodeUtf8(file.Path, bytes, found);
    }

    private static string? DecodeUtf8(string path, ReadOnlySpan<byte> bytes, DiagnosticBag found)
    {
        var body = bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes;
        try
        {
            return ComposedText.Of(Strict.GetString(body));
        }
        catch (DecoderFallbackException wrong)
        {
            var line = 1 + body[..Math.Clamp(wrong.Index, 0, body.Length)].Count((byte)'\n');
            var at = SourceSpan.OnLine(path, line, 1, 0);
            found.Add(Errors.Importing.NotUtf8(at, $"alla riga {line} c'è un byte che non è UTF-8, forse Windows-1252"));
            return null;
        }
    }

    private static ImmutableArray<SourceLine> Split(string name, string text)
    {
        var lines = text.Split('\n');
        var count = lines[^1].Length == 0 ? lines.Length - 1 : lines.Length;
        return [.. lines.Take(count).Select((line, index) => new SourceLine(name, index + 1, line.TrimEnd('\r')))];
    }
}
