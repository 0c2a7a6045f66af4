namespace PegOpenData.Tests.Model.Targets;

/// <summary>Every target of the study documents is read as targets.csv says; the table was written from the documents, not from the reader.</summary>
public sealed class TargetTableTests
{
    public static TheoryData<int> Rows => [.. Enumerable.Range(0, TargetRow.All.Count)];

    [Theory]
    [MemberData(nameof(Rows))]
    public void Each_row_is_read_as_it_says(int at)
    {
        var row = TargetRow.All[at];
        Assert.Equal((row.Words, row.Reading), (row.Words, TargetRow.Written(TargetReader.Read(row.Words, row.Context))));
    }

    [Fact]
    public void The_table_holds_each_target_once() =>
        Assert.Empty(TargetRow.All.GroupBy(row => (row.Document, row.Words, row.Context)).Where(group => group.Count() > 1).Select(group => group.Key));

    [SharedFact]
    public void Every_target_of_the_documents_is_in_the_table_and_read_so_in_its_place() =>
        Assert.Empty(
            from target in PrintedTarget.All()
            let expected = RowOf(target)?.Reading ?? "(manca nella tabella)"
            let read = TargetRow.Written(TargetReader.Read(target.Words, target.Context))
            where expected != read
            select $"{target.Document}:{target.Line} «{target.Words}»: {expected}, letto {read}");

    [SharedFact]
    public void The_documents_print_as_many_targets_as_the_studies_say() =>
        Assert.Equal(
            (22, 145 + 74, 279, 3),
            (PrintedTarget.OfCinisello().Count(), PrintedTarget.OfVenezia().Count(), PrintedTarget.OfReggio().Count(), PrintedTarget.OfCapannori().Count()));

    [SharedFact]
    public void The_table_holds_no_target_that_the_documents_do_not_print()
    {
        var printed = PrintedTarget.All().Select(target => (target.Document, target.Line, target.Words)).ToHashSet();
        Assert.All(TargetRow.All, row => Assert.Contains((row.Document, row.Line, row.Words), printed));
    }

    /// <summary>The row of these words under this indicator, else that of the words alone.</summary>
    private static TargetRow? RowOf(PrintedTarget target)
    {
        var rows = TargetRow.All.Where(row => row.Document == target.Document && row.Words == target.Words).ToList();
        return rows.Find(row => row.Context.Indicator == target.Context.Indicator) ?? rows.Find(row => row.Context.Indicator is null);
    }
}
