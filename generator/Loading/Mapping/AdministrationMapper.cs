using System.Collections.Immutable;
using PegOpenData.Loading.Mapping.Parts;
using PegOpenData.Loading.Syntax;

namespace PegOpenData.Loading.Mapping;

/// <summary>Makes an administration out of <c>ente.yaml</c>.</summary>
internal static class AdministrationMapper
{
    private const string DefaultLicense = "CC-BY-4.0";

    public static Administration Map(Slug id, MappingNode settings, IEnumerable<Plan> plans, DiagnosticBag bag)
    {
        var fields = new Fields(settings, bag);
        return new Administration
        {
            Id = id,
            Source = fields.Source,
            Name = fields.Required("denominazione"),
            Kind = fields.Required("tipo"),
            IpaCode = fields.Text("codice_ipa"),
            IstatCode = fields.Text("codice_istat"),
            TaxCode = fields.Text("codice_fiscale"),
            Population = fields.Integer("abitanti"),
            Website = fields.Address("sito"),
            TransparencyWebsite = fields.Address("sito_at"),
            CertifiedEmail = fields.Text("pec"),
            TransparencyOfficer = fields.Text("rpct"),
            License = fields.Text("licenza") ?? DefaultLicense,
            PrivacyNotice = fields.Address("privacy"),
            AccessibilityStatement = fields.Address("accessibilita"),
            IsDemonstration = fields.Flag("dimostrazione"),
            PublishedUnder = fields.PublishedUnder(),
            Note = fields.Text("note"),
            Plans = NewestFirst(plans),
        };
    }

    private static ImmutableArray<Plan> NewestFirst(IEnumerable<Plan> plans) =>
        [.. plans.OrderByDescending(plan => plan.Year).ThenByDescending(plan => plan.Period.Start).ThenBy(plan => plan.Id)];
}
