namespace PegOpenData.Importing.Identifiers;

/// <summary>What a budget line is called by its place in the budget: <c>s-38207-00</c>, with <c>e</c> for revenue.</summary>
public static class BudgetSlug
{
    public static Slug Of(Direction direction, string chapter, string? article)
    {
        var prefix = direction == Direction.Revenue ? "e" : "s";
        return Slug.FromCode(article is null ? $"{prefix}-{chapter}" : $"{prefix}-{chapter}-{article}");
    }
}
