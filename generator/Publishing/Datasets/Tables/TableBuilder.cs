namespace PegOpenData.Publishing.Datasets.Tables;

/// <summary>Builds a table column by column.</summary>
internal static class TableBuilder
{
    public static TableBuilder<T> For<T>(string name, IReadOnlyList<T> rows) => new(name, rows);

    /// <summary>Note and provenance, at the tail of every table of records.</summary>
    public static TableBuilder<T> Tail<T>(this TableBuilder<T> table)
        where T : Entity => table
        .Text("note", row => row.Note)
        .Text("fonte_documento", row => row.Provenance?.Document)
        .Integer("fonte_riga", row => row.Provenance?.Line)
        .Integer("fonte_pagina", row => row.Provenance?.Page);
}
