using System.Collections.Immutable;

namespace PegOpenData.Model.Organisation;

/// <summary>Ente: a local authority and its plans.</summary>
public sealed record Administration
{
    /// <summary>The name of its folder, for instance <c>reggio-emilia</c>.</summary>
    public required Slug Id { get; init; }

    public required string Name { get; init; }

    /// <summary>comune, provincia, città metropolitana, unione …</summary>
    public required string Kind { get; init; }

    /// <summary>Code in the index of public administrations (IPA).</summary>
    public string? IpaCode { get; init; }

    public string? IstatCode { get; init; }

    public string? TaxCode { get; init; }

    public int? Population { get; init; }

    public Uri? Website { get; init; }

    /// <summary>Its existing Amministrazione Trasparente.</summary>
    public Uri? TransparencyWebsite { get; init; }

    /// <summary>Certified e-mail address (PEC).</summary>
    public string? CertifiedEmail { get; init; }

    /// <summary>Who answers for transparency and the prevention of corruption (RPCT), by role or office.</summary>
    public string? TransparencyOfficer { get; init; }

    /// <summary>SPDX identifier of the licence of its data.</summary>
    public string License { get; init; } = "CC-BY-4.0";

    public Uri? PrivacyNotice { get; init; }

    public Uri? AccessibilityStatement { get; init; }

    /// <summary>Shown as an example: a banner, no indexing, out of the catalogue.</summary>
    public bool IsDemonstration { get; init; }

    /// <summary>The law that wants public what the record tells of a person; null where it tells nothing of the kind.</summary>
    public string? PublishedUnder { get; init; }

    public string? Note { get; init; }

    /// <summary>The newest first.</summary>
    public ImmutableArray<Plan> Plans { get; init; } = [];

    public required Source Source { get; init; }
}
