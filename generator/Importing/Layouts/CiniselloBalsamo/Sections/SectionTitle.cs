namespace PegOpenData.Importing.Layouts.CiniselloBalsamo.Sections;

/// <summary>The parts of an objective, by the title that opens them.</summary>
internal enum SectionTitle
{
    /// <summary>Before any title: kind, links and what the office tells.</summary>
    [Term("")] Preamble,
    [Term("GANTT")] Gantt,
    [Term("FASI")] Phases,
    [Term("INDICATORI")] Indicators,
    [Term("RISORSE FINANZIARIE")] Resources,
    [Term("ENTRATE")] Revenue,
    [Term("SPESE")] Expenditure,
}
