using PegOpenData.Importing.Documents;
using PegOpenData.Importing.Headings;
using PegOpenData.Importing.Staff;

namespace PegOpenData.Importing.Layouts.ReggioEmilia.Records;

/// <summary>What every record of the plan is made with.</summary>
/// <param name="Document">As the plan calls it.</param>
internal sealed record PlanContext(ImportContext Import, PlanHeading Heading, string Document, StrategyLines Strategies, StaffRegister Staff)
{
    public int Year => Heading.Year;

    /// <summary>An identifier for a record with a code, which is its own owner.</summary>
    public Slug Take(string code, SourceLine line) => Heading.Identifiers.Take(Slug.FromCode(code), Slug.FromCode(code), line.Number);

    /// <summary>An identifier for a record inside another.</summary>
    public Slug Take(Slug wanted, Slug owner, SourceLine line) => Heading.Identifiers.Take(wanted, owner, line.Number);
}
