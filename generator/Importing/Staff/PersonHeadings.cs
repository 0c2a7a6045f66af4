using System.Text.RegularExpressions;

namespace PegOpenData.Importing.Staff;

/// <summary>Tells by its heading a column that names persons. Headings are compared in small letters, without accents and stops.</summary>
internal static partial class PersonHeadings
{
    /// <summary>The column may name someone, or an office: <c>Responsabile</c>, <c>Referente</c>.</summary>
    public static bool MayName(string heading) => Answering().IsMatch(heading) || Names(heading);

    /// <summary>The column may name someone, and the heading speaks of no office: <c>Settore responsabile</c> does.</summary>
    public static bool MayNameNoOffice(string heading) => MayName(heading) && !Office().IsMatch(heading);

    /// <summary>Each cell of the column is a person: <c>Cognome</c>, <c>Matricola</c>, <c>Nominativo del responsabile</c>.</summary>
    public static bool Names(string heading) => Person().IsMatch(heading) && !Count().IsMatch(heading);

    /// <summary>A name alone is a person's where another column of the table is of persons; elsewhere it is as often an office's.</summary>
    public static bool IsNameAlone(string heading) => heading is "nome" or "nomi";

    [GeneratedRegex(@"\b(?:responsabil[ei]|dirigent[ei]|referent[ei]|assessor[ei]|incaricat[oi]|assegnatari[oi]?|rup)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Answering();

    [GeneratedRegex(@"\b(?:settor[ei]|uffic[io]+|are[ae]|serviz[io]+|centr[oi]|struttur[ae]|direzion[ei]|unita|cdr|ruol[oi]|incaric(?:o|hi)|qualifica|profilo)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Office();

    [GeneratedRegex(
        @"\b(?:cognom[ei]|nominativ[oi]|matricol[ae]|dipendent[ei]|lavorator[ei]|codic[ei] fiscal[ei]|cod fiscale|c f|nom[ei] (?:(?:del|della|dei) )?(?:responsabil[ei]|dirigent[ei]|referent[ei]|assessor[ei])|(?:responsabile|dirigente|referente|assessore) nome)\b",
        RegexOptions.CultureInvariant)]
    private static partial Regex Person();

    [GeneratedRegex(@"^(?:n|nr|num|numero|totale|tot|quanti) (?:di )?(?:dipendenti|lavoratori)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Count();
}
