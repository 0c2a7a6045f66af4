using System.Text.RegularExpressions;
using PegOpenData.Loading.JsonSchema.Compilation;

namespace PegOpenData.Loading.JsonSchema.Core;

/// <summary><c>$anchor</c> or <c>$dynamicAnchor</c>: a name for the schema within its file.</summary>
internal sealed partial class Anchor(string name) : Keyword(name)
{
    public override Constraint? Compile(KeywordSource source)
    {
        if (source.Text() is { } text && !AnchorName().IsMatch(text))
        {
            source.Wrong("un nome che comincia con una lettera o con «_»");
        }

        return null;
    }

    [GeneratedRegex(@"^[A-Za-z_][-A-Za-z0-9._]*\z", RegexOptions.CultureInvariant)]
    private static partial Regex AnchorName();
}
