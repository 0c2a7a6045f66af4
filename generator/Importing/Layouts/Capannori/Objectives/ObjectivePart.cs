namespace PegOpenData.Importing.Layouts.Capannori.Objectives;

/// <summary>The parts of an objective, always in this order, by the label or the first column name that begins them.</summary>
internal enum ObjectivePart
{
    [Term("Obiettivo PEG")] Title,
    [Term("Peso indicatori")] Weights,
    [Term("Descrizione")] Description,
    [Term("Obiettivo strategico DUP")] StrategicLine,
    [Term("Obiettivo operativo DUP")] OperationalLine,
    [Term("Persona")] Staff,
    [Term("Fase")] Phases,
    [Term("Cronoprogramma")] Gantt,
    [Term("Indicatore")] Indicators,
}
