using System.Globalization;

namespace PegOpenData.Model.Diagnostics;

public static partial class Errors
{
    /// <summary>What time does to data that nobody touches: pages that move, plans that nobody brings up to date.</summary>
    public static class Links
    {
        /// <summary>The page of an act was moved: <c>https://www.comune.esempio.it/atti/12.pdf</c> answers 404.</summary>
        /// <param name="why">What came back, in a few words.</param>
        public static Diagnostic NoAnswer(SourceSpan at, string address, string why) => Warning(
            "indirizzo-senza-risposta", at,
            $"L'indirizzo «{address}» non risponde: {why}.",
            "Aprirlo con il browser. Se la pagina è stata spostata, scrivere l'indirizzo nuovo; se non c'è più, toglierlo; se si apre, riprovare un altro giorno.");

        /// <summary>An address that only a network of offices can open: <c>http://10.1.2.3/atto.pdf</c>. It was not tried.</summary>
        public static Diagnostic PrivateAddress(SourceSpan at, string address) => Warning(
            "indirizzo-privato", at,
            $"L'indirizzo «{address}» è di una rete privata: chi è fuori dall'ente non lo apre.",
            "Scrivere l'indirizzo pubblico del documento, oppure togliere quello che c'è.");

        /// <summary>The plan was last brought up to date more than six months ago. Example: <c>data_aggiornamento: 2025-01-31</c>, on 21 November.</summary>
        public static Diagnostic OldUpdate(SourceSpan at, DateOnly updated, int months) => Warning(
            "aggiornamento-vecchio", at,
            string.Create(CultureInfo.InvariantCulture, $"I dati del piano sono aggiornati al {updated:dd/MM/yyyy}, più di {months} mesi fa."),
            "Aggiungere le misure nuove e scrivere in piano.yaml il giorno in «data_aggiornamento». Se il piano è finito, portarne lo stato a «consuntivo».");
    }
}
