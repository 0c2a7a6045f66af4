using System.Text.RegularExpressions;
using PegOpenData.Importing.Documents;
using PegOpenData.Importing.Staff;

namespace PegOpenData.Importing.Layouts.Venezia.Table;

/// <summary>The cell «Cdr» taken apart: a code, who answers for the centre (a role or a person) and the structure.</summary>
/// <param name="Role">Null where a person is printed.</param>
/// <param name="Person">Never to be written where names are left out.</param>
/// <param name="Structure">Without the brackets around it.</param>
/// <param name="Spelling">The whole cell, a mark in the place of a person.</param>
internal sealed partial record CentreCell(string Code, string? Role, string? Person, string Structure, string Spelling)
{
    /// <summary>The parts, or null where the cell is of another form.</summary>
    public static CentreCell? Read(string printed)
    {
        var match = Shape().Match(printed);
        if (!match.Success)
        {
            return null;
        }

        var who = match.Groups["who"];
        var isRole = PrintedRole.IsRole(who.Value);
        return new CentreCell(
            match.Groups["code"].Value,
            isRole ? who.Value : null,
            isRole ? null : who.Value,
            WithoutBrackets(match.Groups["structure"].Value),
            isRole ? printed : printed.Remove(who.Index, who.Length).Insert(who.Index, PersonNames.Omitted));
    }

    /// <summary>Brackets inside stay: <c>(Area Ambiente (Protezione civile))</c>.</summary>
    private static string WithoutBrackets(string structure)
    {
        var depth = 0;
        for (var at = 0; at < structure.Length; at++)
        {
            depth += structure[at] switch { '(' => 1, ')' => -1, _ => 0 };
            if (depth == 0)
            {
                return at > 0 && at == structure.Length - 1 ? structure[1..^1].Trim() : structure;
            }
        }

        return structure;
    }

    /// <summary>No run of blanks may be parted in two ways: the time to refuse a cell would grow with the square of its length.</summary>
    [GeneratedRegex(
        @"^(?<code>[0-9]+)\s*(?:[-–]\s*)?(?<who>\p{L}[\p{L}'’.]*(?: +[\p{L}'’.]+)*?)\s*(?:[-–]\s*)?(?<structure>\(.+\)|(?<=\s)Area\s.+)$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Shape();
}
