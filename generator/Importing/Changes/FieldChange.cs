namespace PegOpenData.Importing.Changes;

/// <summary>A field before and after; null where it was not there, or is not.</summary>
/// <param name="Field">Its Italian key, dotted where nested.</param>
public sealed record FieldChange(string Field, string? From, string? To)
{
    /// <summary>Stands for words that are not quoted.</summary>
    public const string Prose = "[testo]";
}
