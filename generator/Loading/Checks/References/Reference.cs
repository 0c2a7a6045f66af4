namespace PegOpenData.Loading.Checks.References;

/// <summary>A field of a record that names another record.</summary>
/// <param name="Place">The key in the source: <c>linee.1</c> for the second of a list.</param>
internal sealed record Reference(Slug Id, Source Source, string Place, string? Subject)
{
    public string Field => Place.Split('.')[0];

    /// <summary>The reference of one field, if it is written.</summary>
    public static IEnumerable<Reference> Of(Source source, string field, Slug? id, string? subject = null) =>
        id is { } named ? [new Reference(named, source, field, subject)] : [];

    public static IEnumerable<Reference> Of(Entity record, string field, Slug? id) => Of(record.Source, field, id, record.Subject);

    /// <summary>The references of a list.</summary>
    public static IEnumerable<Reference> Of(Entity record, string field, IEnumerable<Slug> ids) =>
        ids.Select((id, at) => new Reference(id, record.Source, FormattableString.Invariant($"{field}.{at}"), record.Subject));
}
