using System.Collections.Frozen;

namespace PegOpenData.Importing.Documents;

/// <summary>Tells a role printed in a column of persons from a person's name: only words known to be roles are roles.</summary>
public static class PrintedRole
{
    private static readonly FrozenSet<string> Roles = new[]
    {
        "responsabile", "responsabile di settore", "responsabile di servizio", "responsabile del settore", "responsabile del servizio",
        "dirigente", "direttore", "direttore generale", "segretario", "segretario generale", "posizione organizzativa",
        "sindaco", "vicesindaco", "assessore", "comandante",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static bool IsRole(string printed) => Roles.Contains(printed);
}
