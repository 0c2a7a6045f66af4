using System.Security.Cryptography;
using PegOpenData.Importing.Workbooks.Delivery;
using PegOpenData.Loading.Syntax;

namespace PegOpenData.Importing.Workbooks.Placing;

/// <summary>The table of another program as a document of the plan: whoever reads a record can go back to the row that it comes from.</summary>
internal static class TableDocument
{
    private const string Documents = "documenti";
    private const string Title = "titolo";

    /// <summary>What tables say, with the table among the documents of the plan: in the place of an earlier one of its name.</summary>
    public static PlanDelivery Among(PlanDelivery delivery, SourceFile table, KeptPlan kept)
    {
        var there = (delivery.Plan?[Documents] ?? (kept.Settings?.Root as MappingNode)?[Documents]) as SequenceNode;
        var named = Tree.Map((Title, Tree.Text(Path.GetFileName(table.Path))), ("sha256", Tree.Text(Convert.ToHexStringLower(SHA256.HashData(table.Content.Span)))));
        var others = there?.Items.Where(item => (item as MappingNode)?[Title] is not ScalarNode title || title.Text != Path.GetFileName(table.Path)) ?? [];
        return delivery with { Plan = (delivery.Plan ?? Tree.Map()).With(Documents, Tree.List([.. others, named])) };
    }

    /// <summary>The record with the row that it comes from.</summary>
    public static MappingNode Sourced(MappingNode record) => record.With("fonte", Tree.Map(
        ("documento", Tree.Text(Path.GetFileName(record.Span.File))), ("riga", Tree.Number(record.Span.Line))));
}
