using PegOpenData.Loading.Checks.Personal;
using PegOpenData.Loading.Syntax;

namespace PegOpenData.Loading.Checks.Texts;

/// <summary>
/// Tax codes, private addresses, mobile numbers and bank accounts of persons are not among public data, unless the record says which law asks for them
/// (<c>pubblicabile: true</c> and <c>norma</c>).
/// </summary>
internal sealed class NoPersonalData : ITextCheck
{
    /// <summary>Digits alone are a code here, however many.</summary>
    private static readonly string[] Codes = ["id", "codice", "capitolo", "articolo", "numero", "sha256"];

    /// <summary>Where a number without quotes is words all the same.</summary>
    private static readonly string[] Prose = ["titolo", "denominazione", "descrizione", "note", "nota", "testo", "ruolo", "nome", "motivo", "formula", "fonte_dato", "manca", "perche_manca"];

    public Diagnostic? Of(in WrittenText text)
    {
        var words = text.Node.Text;
        if (IsOnlyNumber(text) || IsAllowed(text.Record))
        {
            return null;
        }

        var what = PersonalData.In(words).Select(found => found.What).FirstOrDefault();
        return what is null ? null : Errors.Checks.PersonalData(text.Node.Span, what, text.Subject);
    }

    private static bool IsOnlyNumber(in WrittenText text) => text.Node.Kind == ScalarKind.Number
        ? !Prose.Contains(text.Field)
        : Codes.Contains(text.Field) && text.Node.Text.All(char.IsAsciiDigit);

    private static bool IsAllowed(MappingNode record) => record["pubblicabile"] is ScalarNode { Text: "true" } && record["norma"] is not null;
}
