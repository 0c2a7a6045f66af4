using System.Globalization;

namespace PegOpenData.Model.Diagnostics;

public static partial class Errors
{
    /// <summary>What the records of a plan say together.</summary>
    public static partial class Checks
    {
        /// <summary>Two records of a collection with the same identifier: <c>id: 2020-ob-1</c> in two files.</summary>
        public static Diagnostic DuplicateIdentifier(string id, SourceSpan at, SourceSpan first, string? subject) => Error(
            "identificativo-ripetuto", at,
            string.Create(CultureInfo.InvariantCulture, $"L'identificativo «{id}» è già usato in {first.File}, riga {first.Line}."),
            "Dare a uno dei due un identificativo diverso; se è già stato pubblicato, lasciare quello e cambiare l'altro.",
            subject);

        /// <summary>A reference to a record that is not in the plan: <c>centro: servizio-tribti</c>.</summary>
        public static Diagnostic UnknownReference(SourceSpan at, string field, Slug id, string collection, string? nearest, string? subject) => Error(
            "riferimento-inesistente", at,
            $"«{field}» indica «{id}», che non è fra {Definite(collection)} del piano.{DidYouMean(nearest)}",
            $"Scrivere l'identificativo di un dato che c'è in «{collection}», o aggiungerlo.",
            subject);

        /// <summary>A phase, an indicator, a budget line … that belongs to nothing.</summary>
        public static Diagnostic ParentMissing(SourceSpan at, string allowed, string? subject) => Error(
            "genitore-mancante", at,
            $"Non è detto a che cosa appartiene: manca {allowed}.",
            "Aggiungere uno di questi campi, oppure scrivere il dato dentro quello a cui appartiene.",
            subject);

        /// <summary>An indicator with both <c>obiettivo</c> and <c>fase</c>.</summary>
        public static Diagnostic SeveralParents(SourceSpan at, string found, string? subject) => Error(
            "genitore-doppio", at,
            $"Il dato appartiene a più di una cosa: sono scritti {found}.",
            "Tenerne uno solo.",
            subject);

        /// <summary><c>prosegue: peg-2024/strade</c>, but that plan, published here, has no such objective.</summary>
        public static Diagnostic UnknownContinued(SourceSpan at, string written, string plan, string? nearest, string subject) => Error(
            "riferimento-inesistente", at,
            $"«prosegue» indica «{written}», ma nel piano «{plan}» quell'obiettivo non c'è.{DidYouMean(nearest)}",
            "Scrivere l'identificativo di un obiettivo di quel piano, o togliere il campo.",
            subject);

        /// <summary>Two rows for one indicator and one day: 6 in a file, 9 in another.</summary>
        public static Diagnostic SecondMeasurement(Measurement measured, SourceSpan first) => Error(
            "rilevazione-doppia", measured.Source.Span,
            string.Create(
                CultureInfo.InvariantCulture,
                $"«{measured.Indicator ?? measured.Phase}» ha già una rilevazione del {measured.Date:dd/MM/yyyy} in {first.File}, riga {first.Line}."),
            "Tenere quella giusta e cancellare l'altra, o correggere la data.",
            measured.Indicator is { } indicator ? $"indicatori/{indicator}" : $"fasi/{measured.Phase}");

        /// <summary><c>490</c> in a table of a plan that elsewhere writes <c>00490</c>.</summary>
        public static Diagnostic LostZeros(SourceSpan at, string field, string found, string other, SourceSpan otherAt, string subject) => Warning(
            "codice-senza-zeri", at,
            string.Create(
                CultureInfo.InvariantCulture,
                $"«{field}» è «{found}», ma in {otherAt.File}, riga {otherAt.Line}, è «{other}»: forse un foglio di calcolo ha tolto gli zeri iniziali."),
            "Se il codice è lo stesso, riscriverlo con gli zeri in una cella di tipo Testo; se i due sono diversi, mettere l'avviso fra quelli noti.",
            subject);

        /// <summary><c>fine_prevista</c> before <c>inizio_previsto</c>.</summary>
        public static Diagnostic DatesOutOfOrder(SourceSpan at, string start, DateOnly from, string end, DateOnly to, string? subject) => Error(
            "date-non-in-ordine", at,
            string.Create(CultureInfo.InvariantCulture, $"«{end}» ({to:dd/MM/yyyy}) viene prima di «{start}» ({from:dd/MM/yyyy})."),
            "Controllare le due date: forse sono scambiate, o un anno è sbagliato.",
            subject);

        /// <summary>A centre that is, step by step, its own parent: <c>a → b → a</c>.</summary>
        public static Diagnostic Cycle(SourceSpan at, string path, string subject) => Error(
            "gerarchia-circolare", at,
            $"Risalendo da «padre» a «padre» si torna al punto di partenza: {path}.",
            "Togliere o correggere uno dei «padre».",
            subject);

        private static string Definite(string collection) => collection switch
        {
            "centri" => "i centri",
            "obiettivi" or "indicatori" => $"gli {collection}",
            _ => $"le {collection}",
        };
    }
}
