using PegOpenData.Tests.House;

namespace PegOpenData.Tests.Publishing.Diff;

/// <summary>A property that is added to a record is compared too, or is here with the reason why not.</summary>
public sealed class ComparedFieldsTests
{
    /// <summary>What is no news for a citizen: the address in the files, what is told as a part, what only a reader of files needs.</summary>
    private static readonly string[] Left =
    [
        "Id", "Subject", "Collection", "Source", "Provenance", "IsTextOmitted", "FiscalYear",
        "Centres", "Lines", "Sheets", "Objectives", "Phases", "Indicators", "BudgetLines", "Measurements", "Plans",
    ];

    [Theory]
    [InlineData(typeof(Objective), "ObjectiveFields.cs", "objective")]
    [InlineData(typeof(Indicator), "IndicatorFields.cs", "indicator")]
    [InlineData(typeof(Phase), "PhaseFields.cs", "phase")]
    [InlineData(typeof(BudgetLine), "BudgetFields.cs", "line")]
    [InlineData(typeof(Sheet), "AroundFields.cs", "sheet")]
    [InlineData(typeof(Centre), "AroundFields.cs", "centre")]
    [InlineData(typeof(ProgrammeLine), "AroundFields.cs", "line")]
    [InlineData(typeof(Administration), "AdministrationFields.cs", "administration")]
    [InlineData(typeof(Plan), "PlanFields.cs", "plan")]
    public void Every_property_is_compared(Type record, string file, string name)
    {
        var source = File.ReadAllText(HouseTests.SourceFiles(file).Single(path => path.Contains("Diff", StringComparison.Ordinal)));
        Assert.Empty(record.GetProperties()
            .Where(property => !Left.Contains(property.Name) && !IsParent(record, property.Name) && !source.Contains($"{name}.{property.Name}", StringComparison.Ordinal))
            .Select(property => property.Name));
    }

    /// <summary>"appartiene a" says it of every record.</summary>
    private static bool IsParent(Type record, string property) =>
        record != typeof(Objective) && property is "Objective" or "Sheet" or "Line" && record.GetProperty(property)!.PropertyType == typeof(Slug?);
}
