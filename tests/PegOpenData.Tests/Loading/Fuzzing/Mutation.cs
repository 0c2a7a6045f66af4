using System.Text;

namespace PegOpenData.Tests.Loading.Fuzzing;

/// <summary>Spoils the bytes of a file in ways that depend on nothing but the seed.</summary>
internal sealed class Mutation(int seed)
{
    private const int Most = 4;

    private static readonly byte[][] Signs =
    [
        .. new[]
        {
            "\t", ": ", " #", " #x", "*a", "**", "&a ", "!x ", "%", ">= 3", ">", "|", "|2", ">-", "[", "]", "{", "}", "\"", "'", "- ", "-", "? ", "---\n", "...\n", "<<: ",
            "\0", "\r", "\u00A0", "\uFEFF", "\u2028", ";", ",", "\n", "\n\n", "  ", "\\", "\\x", "~", "null", "{}", "[]", "1e999", "9999999999999999999999", "-", "<<<<<<< a\n", "=======\n", "@", "`", "\n# a\n", "\n  # b\n", "a:\n",
        }.Select(Encoding.UTF8.GetBytes),
    ];

    private readonly Random random = new(seed);

    public byte[] Of(ReadOnlyMemory<byte> file)
    {
        var bytes = file.ToArray().ToList();
        for (var times = random.Next(1, Most + 1); times > 0 && bytes.Count > 0; times--)
        {
            Spoil(bytes);
        }

        return [.. bytes];
    }

    private void Spoil(List<byte> bytes)
    {
        var at = random.Next(bytes.Count);
        var length = Math.Min(bytes.Count - at, 1 + random.Next(random.Next(1, 200)));
        switch (random.Next(8))
        {
            case 0:
                bytes[at] ^= (byte)(1 << random.Next(8));
                break;
            case 1:
                bytes.RemoveRange(at, length);
                break;
            case 2:
                bytes.InsertRange(at, bytes.GetRange(at, length));
                break;
            case 3:
                SwapLines(bytes);
                break;
            case 4:
                bytes.RemoveRange(at, bytes.Count - at);
                break;
            default:
                bytes.InsertRange(at, Signs[random.Next(Signs.Length)]);
                break;
        }
    }

    private void SwapLines(List<byte> bytes)
    {
        var lines = Encoding.Latin1.GetString([.. bytes]).Split('\n');
        var (one, other) = (random.Next(lines.Length), random.Next(lines.Length));
        (lines[one], lines[other]) = (lines[other], lines[one]);
        bytes.Clear();
        bytes.AddRange(Encoding.Latin1.GetBytes(string.Join('\n', lines)));
    }
}
