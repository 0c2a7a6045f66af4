namespace PegOpenData.Publishing.Diff.Fields;

/// <summary>What is compared of an administration.</summary>
internal static class AdministrationFields
{
    public static IReadOnlyList<(DiffTopic Topic, string Name, Func<Administration, string?> Value)> All { get; } =
    [
        (DiffTopic.Title, "denominazione", administration => administration.Name),
        (DiffTopic.Other, "tipo", administration => administration.Kind),
        (DiffTopic.Other, "codice IPA", administration => administration.IpaCode),
        (DiffTopic.Other, "codice ISTAT", administration => administration.IstatCode),
        (DiffTopic.Other, "codice fiscale dell'ente", administration => administration.TaxCode),
        (DiffTopic.Other, "abitanti", administration => Shown.Of((decimal?)administration.Population)),
        (DiffTopic.Other, "sito", administration => administration.Website?.ToString()),
        (DiffTopic.Other, "sito della trasparenza", administration => administration.TransparencyWebsite?.ToString()),
        (DiffTopic.Other, "PEC", administration => administration.CertifiedEmail),
        (DiffTopic.Person, "responsabile della trasparenza", administration => administration.TransparencyOfficer),
        (DiffTopic.Other, "licenza", administration => administration.License),
        (DiffTopic.Other, "informativa sui dati personali", administration => administration.PrivacyNotice?.ToString()),
        (DiffTopic.Other, "dichiarazione di accessibilità", administration => administration.AccessibilityStatement?.ToString()),
        (DiffTopic.Other, "ente d'esempio", administration => administration.IsDemonstration ? "sì" : "no"),
        (DiffTopic.Other, "norma che ne chiede la pubblicazione", administration => administration.PublishedUnder),
        (DiffTopic.Text, "note", administration => administration.Note),
    ];
}
