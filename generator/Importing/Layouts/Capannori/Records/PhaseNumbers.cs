using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using PegOpenData.Importing.Layouts.Capannori.Tables;

namespace PegOpenData.Importing.Layouts.Capannori.Records;

/// <summary>
/// The number that begins the name of a phase, as <c>2 -Approvazione</c>, is its order and no part of its name, but only where all the phases of the
/// objective have one and they rise: else a name may just begin with a number (<c>1° semestre</c>, <c>30 giorni</c>), and the order is the place.
/// </summary>
internal static partial class PhaseNumbers
{
    public static ImmutableArray<(int Order, string Name)> Of(ImmutableArray<PhaseRow> phases)
    {
        var matches = phases.Select(phase => Shape().Match(phase.Name)).ToList();
        var numbers = matches.Where(match => match.Success).Select(match => int.Parse(match.Groups["number"].Value, CultureInfo.InvariantCulture)).ToList();
        var areNumbered = numbers.Count == phases.Length && numbers.Zip(numbers.Skip(1)).All(pair => pair.First < pair.Second)
            && (numbers.Count > 1 || matches.Exists(match => match.Groups["mark"].Success));
        return [.. phases.Select((phase, at) => areNumbered ? (numbers[at], matches[at].Groups["name"].Value) : (at + 1, phase.Name))];
    }

    [GeneratedRegex(@"^(?<number>[0-9]{1,3})(?![0-9])(?:\s*(?<mark>[-–.)](?![0-9]))\s*|\s+(?=\p{Lu}))(?<name>\S.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Shape();
}
