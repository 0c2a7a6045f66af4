namespace PegOpenData.Importing.Layouts.ReggioEmilia.Summaries;

/// <summary>What a «Totale …» of the summary sums, from the smallest.</summary>
internal enum SummaryLevel
{
    [Term("Azione")] Action,
    [Term("Obiettivo")] Goal,
    [Term("Indirizzo")] Guideline,
    [Term("CDR")] Centre,
}
