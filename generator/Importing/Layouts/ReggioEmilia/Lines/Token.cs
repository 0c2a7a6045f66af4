using PegOpenData.Importing.Accounting;
using PegOpenData.Importing.Documents;

namespace PegOpenData.Importing.Layouts.ReggioEmilia.Lines;

/// <summary>A logical line: a converter may have glued two of them together.</summary>
/// <param name="Words">Cleaned; empty for a row.</param>
/// <param name="Code">Of a sheet or an objective.</param>
/// <param name="Rest">What stands beside the code, the kind of an objective, or a name beside its label; null where nothing does.</param>
internal sealed record Token(SourceLine Line, TokenKind Kind, string Words, string? Code = null, string? Rest = null)
{
    /// <summary>Claims the line, unless the token glued before this one has.</summary>
    public void Claim(ImportContext context, LineRole role, string what)
    {
        if (!context.Ledger.IsClaimed(Line))
        {
            context.Ledger.Claim(Line, role, what);
        }
    }
}
