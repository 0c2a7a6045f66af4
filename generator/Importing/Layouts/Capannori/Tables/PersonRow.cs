using PegOpenData.Importing.Documents;
using PegOpenData.Importing.Staff;

namespace PegOpenData.Importing.Layouts.Capannori.Tables;

/// <summary>A person at work on an objective: read to be counted, never to be written.</summary>
/// <param name="Category">Without the word «Categoria».</param>
/// <param name="Role">Null where it is not printed.</param>
internal sealed record PersonRow(SourceLine Line, string Person, string Category, string? Role, Period Assigned)
{
    public bool IsHead => HeadTitles.Is(Category);
}
