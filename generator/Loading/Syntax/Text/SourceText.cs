using System.Buffers;
using System.Text;

namespace PegOpenData.Loading.Syntax.Text;

/// <summary>The words of a file: bytes decoded, with the characters no data file may hold found and named.</summary>
internal static class SourceText
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>What would split lines differently in different tools, turn the direction of text or cannot be seen.</summary>
    private static readonly SearchValues<char> Refused = SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Where(c => c is not ('\t' or '\n')).Concat(Enumerable.Range(0x7F, 0x21))
            .Concat([0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF]).Concat(Enumerable.Range(0x202A, 5)).Concat(Enumerable.Range(0x2066, 4))
            .Select(c => (char)c)]);

    /// <summary>The text as UTF-8 without its mark, or null with a diagnostic.</summary>
    public static string? DecodeUtf8(SourceFile file, DiagnosticBag bag)
    {
        var bytes = file.Content.Span;
        if (Utf16Name(bytes) is { } encoding)
        {
            bag.Add(Errors.Reading.Utf16(SourceSpan.Start(file.Path), encoding));
            return null;
        }

        bytes = WithoutMark(bytes);
        try
        {
            return Strict.GetString(bytes);
        }
        catch (DecoderFallbackException invalid)
        {
            bag.Add(Errors.Reading.NotUtf8(PlaceOf(file.Path, bytes, invalid.Index)));
            return null;
        }
    }

    /// <summary>The text of a table: what is not UTF-8 is read as Windows-1252, with a warning.</summary>
    public static string? DecodeTable(SourceFile file, DiagnosticBag bag)
    {
        var bytes = file.Content.Span;
        if (Utf16Name(bytes) is not null || System.Text.Unicode.Utf8.IsValid(bytes))
        {
            return DecodeUtf8(file, bag);
        }

        bag.Add(Errors.Csv.Windows1252(SourceSpan.Start(file.Path)));
        return CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetString(bytes);
    }

    /// <summary>False, with a diagnostic, when the text holds what no file may hold, whatever its format.</summary>
    public static bool IsFit(string path, string text, DiagnosticBag bag) =>
        HasOnlyAllowedCharacters(path, text, bag) && !MergeMarkers.Stand(path, text, bag);

    /// <summary>False, with a diagnostic for the first, when the text holds a character no data file may hold.</summary>
    public static bool HasOnlyAllowedCharacters(string path, string text, DiagnosticBag bag)
    {
        var at = -1;
        while (true)
        {
            var next = text.AsSpan(at + 1).IndexOfAny(Refused);
            if (next < 0)
            {
                return true;
            }

            at += next + 1;
            if (text[at] != '\r' || at + 1 >= text.Length || text[at + 1] != '\n')
            {
                bag.Add(Errors.Reading.ForbiddenCharacter(PlaceOf(path, text, at), text[at]));
                return false;
            }
        }
    }

    /// <summary>The first character of a decoded value that no data file may hold; a line break of any kind is none.</summary>
    public static char? FirstForbidden(string value)
    {
        var at = value.AsSpan().IndexOfAny(Refused);
        while (at >= 0 && value[at] == '\r')
        {
            var next = value.AsSpan(at + 1).IndexOfAny(Refused);
            at = next < 0 ? -1 : at + 1 + next;
        }

        return at < 0 ? null : value[at];
    }

    /// <summary>The line and column of a character.</summary>
    public static SourceSpan PlaceOf(string path, ReadOnlySpan<char> text, int index)
    {
        var before = text[..index];
        return SourceSpan.OnLine(path, before.Count('\n') + 1, index - before.LastIndexOf('\n'), 1);
    }

    /// <summary>By the mark it begins with, or by the zeros between its first letters.</summary>
    public static string? Utf16Name(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xFF, 0xFE, 0, 0, ..] => "UTF-32",
        [0xFF, 0xFE, ..] => "UTF-16",
        [0xFE, 0xFF, ..] => "UTF-16",
        [not 0, 0, 0, 0, ..] or [0, 0, 0, not 0, ..] => "UTF-32",
        [not 0, 0, not 0, 0, ..] or [0, not 0, 0, not 0, ..] => "UTF-16",
        _ => null,
    };

    public static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> bytes) => bytes is [0xEF, 0xBB, 0xBF, ..] ? bytes[3..] : bytes;

    /// <summary>The place of a bad byte: what stands before it on its line is valid, so its columns can be counted.</summary>
    private static SourceSpan PlaceOf(string path, ReadOnlySpan<byte> bytes, int index)
    {
        var before = bytes[..index];
        var line = before[(before.LastIndexOf((byte)'\n') + 1)..];
        return SourceSpan.OnLine(path, before.Count((byte)'\n') + 1, Encoding.UTF8.GetCharCount(line) + 1, 1);
    }
}
