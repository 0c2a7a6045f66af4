namespace PegOpenData.Publishing.Diff;

/// <summary>The record that another belongs to.</summary>
internal sealed record Owner(string Collection, Slug Id)
{
    public static Owner? Of(string collection, Slug? id) => id is { } known ? new Owner(collection, known) : null;
}
