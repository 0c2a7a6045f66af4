using PegOpenData.Publishing.Site.Language;

namespace PegOpenData.Publishing.Datasets;

/// <summary>Finds what a column means: the schemas say it for what offices write, the interface texts for what the program adds.</summary>
internal static class ColumnMeaning
{
    public static string? Of(string table, string column, DataDictionary dictionary, Texts texts)
    {
        var field = dictionary.Fields.FirstOrDefault(field => field.Collection == table && field.Field.Replace('.', '_') == column);
        return field?.Description
            ?? texts.Find($"column.{column}")
            ?? (column.IndexOf('_') is var at and > 0 ? texts.Find($"column.*{column[at..]}") : null);
    }
}
