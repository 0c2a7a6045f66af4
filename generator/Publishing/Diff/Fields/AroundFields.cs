namespace PegOpenData.Publishing.Diff.Fields;

/// <summary>What is compared of the records around objectives: sheets, centres, programme lines.</summary>
internal static class AroundFields
{
    public static IReadOnlyList<Field<Sheet>> Sheets { get; } =
    [
        new(DiffTopic.Title, "titolo", sheet => sheet.Title),
        new(DiffTopic.Office, "ufficio responsabile", (sheet, plan) => plan.NameOf(sheet.Centre)),
        new(DiffTopic.Person, "personale", (sheet, plan) => Shown.Of(plan.Index.StaffOfSheet[sheet.Id])) { From = "personale" },
        new(DiffTopic.Other, "codice", sheet => sheet.Code),
        new(DiffTopic.Other, "tipo", sheet => sheet.Kind),
        new(DiffTopic.Other, "linee di programmazione", sheet => Shown.Of(sheet.Lines)),
        new(DiffTopic.Text, "descrizione", sheet => sheet.Description),
        new(DiffTopic.Text, "note", sheet => sheet.Note),
    ];

    public static IReadOnlyList<Field<Centre>> Centres { get; } =
    [
        new(DiffTopic.Title, "nome", centre => centre.Name),
        new(DiffTopic.Office, "ufficio da cui dipende", (centre, plan) => plan.NameOf(centre.Parent)),
        new(DiffTopic.Office, "ruolo del responsabile", centre => centre.Responsible?.Role),
        new(DiffTopic.Person, "nome del responsabile", centre => centre.Responsible?.Name),
        new(DiffTopic.Person, "personale", (centre, plan) => Shown.Of(plan.Index.StaffOfCentre[centre.Id])) { From = "personale" },
        new(DiffTopic.Other, "codice", centre => centre.Code),
        new(DiffTopic.Other, "tipo", centre => centre.Kind),
        new(DiffTopic.Other, "altri nomi", centre => string.Join("; ", centre.Variants)),
        new(DiffTopic.Other, "norma che ne chiede la pubblicazione", centre => centre.PublishedUnder),
        new(DiffTopic.Text, "note", centre => centre.Note),
    ];

    public static IReadOnlyList<Field<ProgrammeLine>> Lines { get; } =
    [
        new(DiffTopic.Title, "nome", line => line.Name),
        new(DiffTopic.Other, "livello", line => line.Level),
        new(DiffTopic.Other, "linea da cui dipende", line => line.Parent?.ToString()),
        new(DiffTopic.Other, "codice", line => line.Code),
        new(DiffTopic.Other, "linea di legge", line => line.IsOfficial ? "sì" : "no"),
        new(DiffTopic.Text, "note", line => line.Note),
    ];
}
