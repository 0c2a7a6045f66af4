using PegOpenData.Importing.Documents;

namespace PegOpenData.Importing.Layouts.Capannori.Front;

/// <summary>A settore or ufficio as the index names it. The code alone is no key: an ufficio may stand under two settori.</summary>
/// <param name="Settore">Null for a settore.</param>
internal sealed record IndexEntry(SourceLine Line, string Code, string Name, int Page, IndexEntry? Settore)
{
    /// <summary>How a finding names it.</summary>
    public string Path => Settore is null ? Code : $"{Settore.Code} / {Code}";
}
