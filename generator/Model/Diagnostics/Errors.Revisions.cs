using System.Globalization;

namespace PegOpenData.Model.Diagnostics;

public static partial class Errors
{
    /// <summary>The data held against what git knows of them.</summary>
    public static class Revisions
    {
        /// <summary>A target was corrected on 21 November, and <c>piano.yaml</c> says <c>data_aggiornamento: 2025-10-10</c>.</summary>
        /// <param name="written">Null where the plan has no such date.</param>
        public static Diagnostic StaleUpdate(SourceSpan at, DateOnly? written, DateOnly changed) => Error(
            "aggiornamento-non-datato", at,
            written is { } date
                ? string.Create(CultureInfo.InvariantCulture, $"I file del piano sono cambiati il {changed:dd/MM/yyyy}, ma «data_aggiornamento» è il {date:dd/MM/yyyy}.")
                : string.Create(CultureInfo.InvariantCulture, $"I file del piano sono cambiati il {changed:dd/MM/yyyy}, ma manca «data_aggiornamento»."),
            string.Create(CultureInfo.InvariantCulture, $"Scrivere in piano.yaml il giorno in cui si salva la modifica, per esempio «data_aggiornamento: {changed:yyyy-MM-dd}»."));
    }
}
