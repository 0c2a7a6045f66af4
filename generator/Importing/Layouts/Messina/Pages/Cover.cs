using System.Collections.Immutable;
using PegOpenData.Importing.Documents;

namespace PegOpenData.Importing.Layouts.Messina.Pages;

/// <summary>What the cover says of the plan.</summary>
/// <param name="Line">Of the administration, or the first of the document.</param>
/// <param name="Office">The office that made the plan.</param>
/// <param name="Signatures">What each signature is for; the names are left out.</param>
internal sealed record Cover(SourceLine Line, string? Administration, int? Year, string? Office, ImmutableArray<string> Signatures)
{
    public const string Title = "QUADRO SINOTTICO";
    public const string Subject = "AZIONI DI PROGRAMMAZIONE";
}
