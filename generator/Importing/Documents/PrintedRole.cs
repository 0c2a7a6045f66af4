using System.Collections.Frozen;
using PegOpenData.Importing.Staff;

namespace PegOpenData.Importing.Documents;

/// <summary>Tells a role printed in a column of persons from a person's name: only words known to be roles are roles.</summary>
public static class PrintedRole
{
    private static readonly FrozenSet<string> Roles = FrozenSet.ToFrozenSet<string>(
    [
        .. HeadTitles.All,
        "responsabile", "responsabile di settore", "responsabile di servizio", "responsabile del settore", "responsabile del servizio",
        "direttore", "direttore generale", "segretario", "segretario generale",
        "sindaco", "vicesindaco", "assessore", "comandante",
    ],
    StringComparer.OrdinalIgnoreCase);

    public static bool IsRole(string printed) => Roles.Contains(printed);
}
