using System.Globalization;

namespace PegOpenData.Model.Diagnostics;

public static partial class Errors
{
    public static partial class Checks
    {
        /// <summary>The weights of the phases of an objective sum to 90.</summary>
        /// <param name="whose">For a sentence: <c>delle fasi</c>.</param>
        public static Diagnostic WeightsNot100(SourceSpan at, string whose, decimal sum, string subject) => Warning(
            "pesi-non-100", at,
            $"I pesi {whose} sommano a {Italian(sum)} e non a 100.",
            "Controllare i pesi; se sono così nel documento approvato, mettere l'avviso fra quelli noti.",
            subject);

        /// <summary>The document prints 159.800,00 where the lines sum to 158.800,00.</summary>
        public static Diagnostic TotalMismatch(SourceSpan at, string item, decimal printed, decimal sum, string? subject) => Error(
            "totale-diverso", at,
            $"Per «{item}» il documento stampa {Italian(printed)} euro, ma le righe sommano a {Italian(sum)} euro.",
            "Controllare gli importi delle righe, e se manca una riga; se è sbagliato il totale, correggerlo.",
            subject);

        /// <summary>The document prints 9,30 % beside an amount that is 8,30 % of the total of its office.</summary>
        public static Diagnostic PercentageMismatch(SourceSpan at, string item, decimal printed, decimal share, string? subject) => Warning(
            "percentuale-diversa", at,
            $"Per «{item}» il documento stampa {Italian(printed)} %, ma l'importo è il {Italian(share)} % del totale del suo centro.",
            "Controllare importo e percentuale; se sono così nel documento approvato, mettere l'avviso fra quelli noti.",
            subject);

        /// <summary><c>codice: "24"</c> of a missione in 2020, when there was none; <c>12.11</c> before 2026.</summary>
        public static Diagnostic UnknownOfficialCode(SourceSpan at, string level, string code, int year, string subject) => Error(
            "codice-di-bilancio-inesistente", at,
            string.Create(CultureInfo.InvariantCulture, $"Nel {year} «{code}» non è il codice di nessun{(level == "missione" ? "a missione" : " programma")} del bilancio (D.Lgs. 118/2011)."),
            "Controllare il codice sul bilancio; se è una ripartizione propria dell'ente, togliere «ufficiale».",
            subject);

        /// <summary><c>01.12</c>, a programma of regional policy, in the plan of a town.</summary>
        public static Diagnostic CodeOfRegions(SourceSpan at, string level, string code, string subject) => Warning(
            "codice-di-bilancio-regionale", at,
            $"«{code}» è il codice di {(level == "missione" ? "una missione" : "un programma")} che di norma è solo delle Regioni.",
            "Controllare il codice sul bilancio; se è giusto, mettere l'avviso fra quelli noti.",
            subject);
    }
}
