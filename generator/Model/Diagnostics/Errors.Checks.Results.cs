using System.Globalization;

namespace PegOpenData.Model.Diagnostics;

public static partial class Errors
{
    public static partial class Checks
    {
        /// <summary><c>>=31,000</c> can be thirty-one or thirty-one thousand; <c>02/01/1900</c> is a number that a spreadsheet spoilt.</summary>
        public static Diagnostic DoubtfulTarget(SourceSpan at, string text, string subject) => Warning(
            "atteso-incerto", at,
            $"Il valore atteso «{text}» si può leggere in più modi: nessun esito sarà calcolato.",
            "Se il documento lo chiarisce, scrivere accanto a «testo» la lettura giusta («tipo», «operatore», «valore»); altrimenti mettere l'avviso fra quelli noti.",
            subject);

        /// <summary>The same indicator expects <c>90%</c> in the PEG and <c>95%</c> in the DUP.</summary>
        public static Diagnostic TargetsDisagree(SourceSpan at, string text, string other, string otherSubject, string subject) => Warning(
            "attesi-discordi", at,
            $"Lo stesso indicatore ha qui il valore atteso «{text}» e nella linea di programmazione «{other}» ({otherSubject}).",
            "Controllare i due documenti; se sono davvero diversi, mettere l'avviso fra quelli noti.",
            subject);

        /// <summary>A target of <c>90%</c> and a result of <c>0,88</c>.</summary>
        public static Diagnostic DifferentUnits(SourceSpan at, string target, string result, string subject) => Warning(
            "unita-diverse", at,
            $"Il risultato «{result}» non è nell'unità del valore atteso «{target}»: nessun esito sarà calcolato.",
            "Scrivere il risultato nella stessa unità, per esempio «88%» se l'atteso è «90%».",
            subject);

        /// <summary>A <c>raggiunto</c> without <c>rilevato_il</c> in a plan without <c>situazione_al</c>.</summary>
        public static Diagnostic UndatedResult(SourceSpan at, string subject) => Warning(
            "risultato-senza-data", at,
            "Non è detto di che giorno è questo risultato.",
            "Scrivere «situazione_al» in piano.yaml, che vale per tutti, oppure «rilevato_il» nel risultato.",
            subject);

        /// <summary>A plan that is <c>consuntivo</c> with a target of which nothing is told.</summary>
        public static Diagnostic ResultMissing(SourceSpan at, string subject) => Warning(
            "risultato-mancante", at,
            "Il piano è a consuntivo, ma di questo indicatore non c'è il risultato.",
            "Scrivere il risultato in «raggiunto», oppure in «perche_manca» perché non c'è.",
            subject);

        /// <summary>A phase planned for 2012 in a plan of 2021.</summary>
        public static Diagnostic OutsidePlan(SourceSpan at, string field, DateOnly day, Period plan, string? subject) => Warning(
            "data-fuori-dal-piano", at,
            string.Create(CultureInfo.InvariantCulture, $"«{field}» è il {day:dd/MM/yyyy}, ma il piano va dal {plan.Start:dd/MM/yyyy} al {plan.End:dd/MM/yyyy}."),
            "Controllare l'anno; se la data è giusta, mettere l'avviso fra quelli noti.",
            subject);
    }
}
