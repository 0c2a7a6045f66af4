namespace PegOpenData.Model.Objectives;

/// <summary>Linea di programmazione: a node of one of the trees an objective comes from, down from the mandate or from the budget's missions.</summary>
public sealed record ProgrammeLine : Entity
{
    public override string Collection => "linee";

    /// <summary>mandato, indirizzo, area-tematica, missione, programma, obiettivo-strategico, obiettivo-operativo, azione.</summary>
    public required string Level { get; init; }

    public string? Code { get; init; }

    public required string Name { get; init; }

    public Slug? Parent { get; init; }

    /// <summary>True where the line is a missione or programma of D.Lgs. 118/2011; a "missione" of the town's own is not.</summary>
    public bool IsOfficial { get; init; }
}
