using PegOpenData.Importing.Workbooks.Shape;
using PegOpenData.Loading.Schemas;
using PegOpenData.Loading.Syntax.Csv;

namespace PegOpenData.Tests.Importing.Workbooks;

/// <summary>The shape of the workbook follows the schemas.</summary>
public sealed class PlanWorksheetsTests
{
    [Fact]
    public void The_sheets_are_the_two_records_the_collections_and_the_lists_within_records() => Assert.Equal(
        [
            "ente", "piano", "atti", "totali_stampati", "documenti", "centri", "linee", "schede", "obiettivi", "sezioni", "stato_attuazione",
            "fasi", "indicatori", "parti", "risorse", "personale", "rilevazioni", "modifiche",
        ],
        PlanWorksheets.All.Select(sheet => sheet.Name));

    [Fact]
    public void The_columns_of_a_collection_are_those_of_its_table()
    {
        foreach (var collection in Collections.All)
        {
            var known = Contract.Instance.ColumnsOf(Collections.RecordOf(collection)).Known;
            Assert.Equal(known.Where(name => !name.EndsWith(".testo", StringComparison.Ordinal) || name == "iniziale.testo"), Named(collection).Meanings.Select(column => column.Name));
        }
    }

    [Theory]
    [InlineData("atti", null, false)]
    [InlineData("sezioni", "obiettivo", false)]
    [InlineData("parti", "indicatore", true)]
    public void Parts_say_what_they_belong_to(string sheet, string? owner, bool namesField)
    {
        Assert.Equal((owner, namesField), (Named(sheet).OwnerColumn, Named(sheet).NamesField));
        Assert.Equal(owner is not null, Named(sheet).Meanings.Any(column => column.Name == owner));
        Assert.Equal(namesField, Named(sheet).Columns.TypeOf(["campo"]) is not null);
    }

    [Fact]
    public void A_column_carries_what_the_schema_says()
    {
        var direction = Column("risorse", "direzione");
        Assert.Equal(["entrata", "spesa"], direction.Allowed.AsEnumerable());
        Assert.True(direction.IsRequired);
        var people = Column("personale", "persone");
        Assert.Equal((CellType.Integer, "persone", "Persone"), (people.Type.Cell, people.Unit, people.Title));
        Assert.False(Column("centri", "responsabile.ruolo").IsRequired);
        Assert.Contains("area", Column("centri", "tipo").Allowed);
        Assert.True(Column("obiettivi", "linee").Type.IsList);
    }

    [Fact]
    public void Columns_of_years_are_typed() =>
        Assert.Equal(new ColumnType(CellType.Number, IsList: false), Named("risorse").Columns.TypeOf(["previsto", "2026"]));

    private static PlanWorksheet Named(string name) => PlanWorksheets.Named(name)!;

    private static ColumnMeaning Column(string sheet, string name) => Named(sheet).Meanings.Single(column => column.Name == name);
}
