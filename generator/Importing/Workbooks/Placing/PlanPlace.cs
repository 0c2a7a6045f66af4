using System.Globalization;
using PegOpenData.Importing.Headings;
using PegOpenData.Importing.Workbooks.Delivery;
using PegOpenData.Loading.Syntax;

namespace PegOpenData.Importing.Workbooks.Placing;

/// <summary>Which plan of which administration tables are about: as they say, as the options say, or as the data have it already. Never a guess.</summary>
internal sealed class PlanPlace(PlanDelivery delivery, ImportOptions options, SourceSpan document, DiagnosticBag found)
{
    private static readonly Dictionary<string, string> PlanNames = new(StringComparer.Ordinal)
    {
        ["peg"] = "Piano esecutivo di gestione",
        ["pdo"] = "Piano degli obiettivi",
        ["piano-performance"] = "Piano della performance",
        ["piao"] = "Piano integrato di attività e organizzazione",
        ["peg-straordinario"] = "Piano esecutivo di gestione straordinario",
        ["piano-comunicazione"] = "Piano di comunicazione",
    };

    /// <summary>The folder of the administration, or null with a finding.</summary>
    public Slug? Administration()
    {
        var named = Folder(delivery.AdministrationFolder);
        Agree(delivery.Administration?["denominazione"], "--denominazione", options.AdministrationName, Text(delivery.Administration, "denominazione"));
        Agree(delivery.Administration?["tipo"], "--tipo-ente", options.AdministrationKind, Text(delivery.Administration, "tipo"));
        if (options.Administration is { } wanted)
        {
            AgreeOnFolder(wanted, named);
            return wanted;
        }

        var name = NameOfAdministration();
        if (named is null && name is null && delivery is { AdministrationFolder: null, IsUnclear: false })
        {
            found.Add(Errors.Importing.MissingInWorkbook(document, "di quale ente è il piano", InSheet("ente", "denominazione"), "--denominazione \"Comune di …\""));
        }

        return named ?? (name is null ? null : Slug.FromCode(AdministrationKinds.FolderName(name)));
    }

    /// <summary>The folder of the plan, or null with a finding.</summary>
    public Slug? Plan()
    {
        var year = Text(delivery.Plan, "anno");
        var kind = Text(delivery.Plan, "tipo");
        Agree(delivery.Plan?["anno"], "--anno", options.Year?.ToString(CultureInfo.InvariantCulture), year);
        Agree(delivery.Plan?["tipo"], "--tipo", options.PlanKind, kind);
        if (Folder(delivery.PlanFolder) is { } named)
        {
            return named;
        }

        year = Known(year ?? options.Year?.ToString(CultureInfo.InvariantCulture), "di quale anno è il piano", InSheet("piano", "anno"), "--anno 2020");
        kind = Known(kind ?? options.PlanKind, "che tipo di piano è", InSheet("piano", "tipo"), "--tipo peg");
        return year is null || kind is null ? null : Slug.FromCode($"{kind}-{year}");
    }

    /// <summary>What <c>ente.yaml</c> is to hold; null where it is there and the tables say nothing of it.</summary>
    public MappingNode? AdministrationFields(bool isThere)
    {
        if (isThere)
        {
            return delivery.Administration;
        }

        var name = NameOfAdministration();
        var kind = options.AdministrationKind ?? Text(delivery.Administration, "tipo") ?? (name is null ? null : AdministrationKinds.Of(name));
        Known(name, "di quale ente è il piano", InSheet("ente", "denominazione"), "--denominazione \"Comune di …\"");
        Known(kind, "che tipo di ente è", InSheet("ente", "tipo"), "--tipo-ente comune");
        if (name is null || kind is null)
        {
            return null;
        }

        var fields = Completed(delivery.Administration, ("denominazione", Tree.Text(name)), ("tipo", Tree.Text(kind)));
        return options.Demonstration ? fields.With("dimostrazione", Tree.Boolean(true)!) : fields;
    }

    /// <summary>What <c>piano.yaml</c> is to hold; null where it is there and the tables say nothing of it.</summary>
    public MappingNode? PlanFields(bool isThere)
    {
        if (isThere)
        {
            return delivery.Plan;
        }

        var kind = Text(delivery.Plan, "tipo") ?? options.PlanKind;
        var year = Text(delivery.Plan, "anno") ?? options.Year?.ToString(CultureInfo.InvariantCulture);
        var name = kind is null || year is null ? null : $"{PlanNames.GetValueOrDefault(kind, kind)} {year}";
        return Completed(
            delivery.Plan,
            ("denominazione", Tree.Text(name)),
            ("anno", year is null ? null : new ScalarNode(document, year, ScalarKind.Number, isPlain: true)),
            ("tipo", Tree.Text(kind)));
    }

    private string? NameOfAdministration() => Text(delivery.Administration, "denominazione") ?? options.AdministrationName;

    private Slug? Folder(ScalarNode? named)
    {
        if (named is null || Slug.TryParse(named.Text, out var folder))
        {
            return named is null ? null : Slug.Parse(named.Text);
        }

        found.Add(Errors.Workbooks.FolderName(named.Span, named.Text));
        return null;
    }

    private void Agree(Node? said, string option, string? wanted, string? written)
    {
        if (said is not null && wanted is not null && written is not null && wanted != written)
        {
            found.Add(Errors.Importing.DisagreeingOption(said.Span, option, wanted, written));
        }
    }

    private void AgreeOnFolder(Slug wanted, Slug? named)
    {
        if (named is { } other && other != wanted)
        {
            found.Add(Errors.Importing.OtherAdministration(delivery.AdministrationFolder!.Span, wanted.ToString(), other.ToString()));
        }
    }

    private static string InSheet(string sheet, string field) => $"nel foglio «{sheet}», alla riga «{field}»";

    private string? Known(string? value, string what, string place, string option)
    {
        if (value is null && !delivery.IsUnclear)
        {
            found.Add(Errors.Importing.MissingInWorkbook(document, what, place, option));
        }

        return value;
    }

    /// <summary>The fields said, after those that were not and that every such file needs.</summary>
    private static MappingNode Completed(MappingNode? said, params (string Key, Node? Value)[] needed) =>
        Tree.Map([.. needed.Select(field => (field.Key, said?[field.Key] ?? field.Value)), .. (said?.Entries ?? [])
            .Where(entry => !needed.Any(field => field.Key == entry.Key.Text)).Select(entry => (entry.Key.Text, (Node?)entry.Value))]);

    private static string? Text(MappingNode? fields, string key) => (fields?[key] as ScalarNode)?.Text;
}
