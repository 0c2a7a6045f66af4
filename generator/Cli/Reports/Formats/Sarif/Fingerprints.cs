using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace PegOpenData.Cli.Reports.Formats.Sarif;

/// <summary>
/// Marks that stay with a finding while lines above it come and go: of what it says, of which record, on which words. Of words that may be a
/// person's no mark is made: a short hash can be guessed back.
/// </summary>
internal sealed class Fingerprints(SourceLines lines)
{
    private const int Digits = 16;

    private readonly Dictionary<string, int> alike = new(StringComparer.Ordinal);

    /// <summary>To be asked in the order of the file: of findings all alike each has its number.</summary>
    public string Of(Diagnostic finding, string file)
    {
        var words = finding.IsPersonal || finding.Span.Sheet is not null ? "" : lines.Line(finding.Span.File, finding.Span.Line)?.Trim();
        var bytes = Encoding.UTF8.GetBytes(string.Join('\n', finding.Code, file, finding.Subject, words));
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes))[..Digits];
        alike[hash] = alike.GetValueOrDefault(hash) + 1;
        return string.Create(CultureInfo.InvariantCulture, $"{hash}:{alike[hash]}");
    }
}
