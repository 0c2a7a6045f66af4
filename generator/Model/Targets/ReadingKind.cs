namespace PegOpenData.Model.Targets;

/// <summary>What kind of thing the words of a target or result say.</summary>
public enum ReadingKind
{
    [Term("testo")] Text,
    [Term("data")] Date,
    [Term("numero")] Number,
    [Term("percentuale")] Percentage,
    [Term("importo")] Money,
    [Term("durata")] Duration,
    [Term("booleano")] Boolean,
    [Term("scadenza-relativa")] RelativeDeadline,
    [Term("composto")] Compound,
}
