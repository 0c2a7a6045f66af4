namespace PegOpenData.Loading.Checks.Texts;

/// <summary>A text ends where its writer ended it: old programs keep 255 letters of a cell and drop the others in silence.</summary>
internal sealed class WholeTexts : ITextCheck
{
    private const int Kept = 255;

    /// <summary>What has exactly that length and ends within a word or before one.</summary>
    public Diagnostic? Of(in WrittenText text) => text.Node.Text is { Length: Kept } words && (char.IsLetterOrDigit(words[^1]) || words[^1] is ',' or ' ' or '(')
        ? Errors.Checks.CutAt255(text.Node.Span, text.Field, text.Subject)
        : null;
}
