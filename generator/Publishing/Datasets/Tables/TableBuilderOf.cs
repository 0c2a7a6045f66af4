using PegOpenData.Publishing.Site;

namespace PegOpenData.Publishing.Datasets.Tables;

/// <summary>Builds a table of rows of one kind, column by column, in order.</summary>
internal sealed class TableBuilder<T>(string name, IReadOnlyList<T> rows)
{
    private readonly List<Column<T>> columns = [];

    public TableBuilder<T> Text(string column, Func<T, string?> value) => Add(column, ColumnType.Text, value);

    public TableBuilder<T> Id(string column, Func<T, Slug?> value) => Add(column, ColumnType.Text, row => Cell.Of(value(row)));

    public TableBuilder<T> Number(string column, Func<T, decimal?> value) => Add(column, ColumnType.Number, row => Cell.Of(value(row)));

    public TableBuilder<T> Integer(string column, Func<T, int?> value) => Add(column, ColumnType.Integer, row => Cell.Of(value(row)));

    public TableBuilder<T> Money(string column, Func<T, Amount?> value) => Add(column, ColumnType.Number, row => Cell.Of(value(row)));

    public TableBuilder<T> Date(string column, Func<T, DateOnly?> value) => Add(column, ColumnType.Date, row => Cell.Of(value(row)));

    public TableBuilder<T> Boolean(string column, Func<T, bool?> value) => Add(column, ColumnType.Boolean, row => Cell.Of(value(row)));

    /// <summary>The words and, in columns apart, their reading.</summary>
    public TableBuilder<T> Reading(string column, Func<T, Wording?> value) =>
        Text(column, row => value(row)?.Text).Reading(column, row => value(row)?.Reading);

    public TableBuilder<T> Address(string column, Func<T, Uri?> value) => Add(column, ColumnType.Address, row => Cell.Of(value(row)));

    /// <summary>A formal act, in columns of its parts.</summary>
    public TableBuilder<T> Act(string column, Func<T, Act?> value) =>
        Text($"{column}_tipo", row => value(row)?.Kind)
            .Text($"{column}_numero", row => value(row)?.Number)
            .Date($"{column}_data", row => value(row)?.Date)
            .Address($"{column}_url", row => value(row)?.Url);

    /// <summary>What the administration certified, in columns of its parts.</summary>
    public TableBuilder<T> Declared(string column, Func<T, DeclaredOutcome?> value) =>
        Text(column, row => Cell.Of(value(row)?.Kind))
            .Number($"{column}_percentuale", row => value(row)?.Percentage)
            .Text($"{column}_organo", row => value(row)?.Body)
            .Act($"{column}_atto", row => value(row)?.Act)
            .Date($"{column}_data", row => value(row)?.Date);

    /// <summary>Whose row it is, at the head of every table, so that tables of several towns can be joined.</summary>
    public TableBuilder<T> Plan(PublishedPlan plan) =>
        Text("ente", _ => plan.Administration.Id.ToString())
            .Text("piano", _ => plan.Plan.Id.ToString())
            .Integer("anno_piano", _ => plan.Plan.Year);

    public Table ToTable() => new()
    {
        Name = name,
        Rows = rows.Count,
        Columns = [.. columns.Select(column => (column.Name, column.Type))],
        Cells = rows.Select(row => columns.Select(column => column.Text(row))),
    };

    private TableBuilder<T> Reading(string column, Func<T, Reading?> reading) =>
        Text($"{column}_tipo", row => Cell.Of(reading(row)?.Kind))
            .Text($"{column}_operatore", row => Cell.Of(reading(row)?.Operator))
            .Number($"{column}_valore", row => reading(row)?.Value)
            .Number($"{column}_valore_max", row => reading(row)?.Maximum)
            .Text($"{column}_unita", row => reading(row)?.Unit)
            .Date($"{column}_data", row => reading(row)?.Date)
            .Text($"{column}_precisione", row => Cell.Of(reading(row)?.Precision))
            .Text($"{column}_riferimento", row => reading(row)?.Reference)
            .Boolean($"{column}_incerto", row => reading(row)?.IsUncertain);

    private TableBuilder<T> Add(string column, ColumnType type, Func<T, string?> text)
    {
        columns.Add(new Column<T>(column, type, text));
        return this;
    }
}
