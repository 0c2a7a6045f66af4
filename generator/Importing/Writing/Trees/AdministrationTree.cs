using PegOpenData.Loading.Syntax;
using static PegOpenData.Importing.Writing.Trees.ValueTrees;

namespace PegOpenData.Importing.Writing.Trees;

/// <summary>ente.yaml.</summary>
internal static class AdministrationTree
{
    private const string UsualLicence = "CC-BY-4.0";

    public static MappingNode Of(Administration administration) => Tree.Map(
        ("denominazione", Tree.Text(administration.Name)),
        ("tipo", Tree.Text(administration.Kind)),
        ("codice_ipa", Tree.Text(administration.IpaCode)),
        ("codice_istat", Tree.Text(administration.IstatCode)),
        ("codice_fiscale", Tree.Text(administration.TaxCode)),
        ("abitanti", Tree.Number(administration.Population)),
        ("sito", Address(administration.Website)),
        ("sito_at", Address(administration.TransparencyWebsite)),
        ("pec", Tree.Text(administration.CertifiedEmail)),
        ("rpct", Tree.Text(administration.TransparencyOfficer)),
        ("licenza", administration.License == UsualLicence ? null : Tree.Text(administration.License)),
        ("privacy", Address(administration.PrivacyNotice)),
        ("accessibilita", Address(administration.AccessibilityStatement)),
        ("dimostrazione", Flag(administration.IsDemonstration)),
        ("pubblicabile", Tree.Boolean(administration.PublishedUnder is null ? null : true)),
        ("norma", Tree.Text(administration.PublishedUnder)),
        ("note", Tree.Text(administration.Note)));
}
