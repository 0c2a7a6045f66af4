using System.Globalization;
using PegOpenData.Importing.Identifiers;
using PegOpenData.Loading.Syntax;
using PegOpenData.Loading.Syntax.Yaml;

namespace PegOpenData.Importing.Headings;

/// <summary>Whose plan a document is, of which year and kind: as printed, as the options say, or as the data have it already. Never a guess.</summary>
public sealed record PlanHeading
{
    private readonly ImportContext context;
    private readonly PrintedHeading printed;

    private PlanHeading(ImportContext context, PrintedHeading printed) => (this.context, this.printed) = (context, printed);

    public Slug Administration { get; private init; }

    public string AdministrationName { get; private init; } = "";

    public string AdministrationKind { get; private init; } = "";

    public int Year { get; private init; }

    public string PlanKind { get; private init; } = "";

    /// <summary>The folder of the plan: <c>peg-2020</c>.</summary>
    public Slug Plan => Slug.Parse(string.Create(CultureInfo.InvariantCulture, $"{PlanKind}-{Year}"));

    public Period Period => new(new DateOnly(Year, 1, 1), new DateOnly(Year, 12, 31));

    public IdentifierPool Identifiers => field ??= context.IdentifiersFor(Administration, Plan);

    /// <summary>The heading, or null with a finding for each thing that neither the document nor an option says, or that they say differently.</summary>
    public static PlanHeading? Of(ImportContext context, PrintedHeading printed)
    {
        var options = context.Options;
        var there = options.Administration is { } folder ? SettingsOf(context, folder) : null;
        var name = options.AdministrationName ?? printed.AdministrationName ?? TextOf(there, "denominazione");
        var kind = options.AdministrationKind ?? (name is null ? null : AdministrationKinds.Of(name)) ?? TextOf(there, "tipo");
        var heading = new PlanHeading(context, printed);
        return heading.Complete(
            heading.Known(name, "di quale ente è il piano", "--denominazione \"Comune di …\""),
            name is null ? "" : heading.Known(kind, "che tipo di ente è", "--tipo-ente comune"),
            heading.YearOf(),
            heading.KindOf());
    }

    /// <summary>The administration with this one plan.</summary>
    public Administration With(Plan plan) => new()
    {
        Id = Administration,
        Name = AdministrationName,
        Kind = AdministrationKind,
        Website = context.Options.WebsiteUrl,
        IsDemonstration = context.Options.Demonstration,
        Plans = [plan],
        Source = ImportContext.SourceOf(printed.Line),
    };

    /// <summary>The plan, with nothing in it yet.</summary>
    /// <param name="document">As the plan calls it.</param>
    public Plan NewPlan(string name, string document) => new()
    {
        Id = Plan,
        Name = name,
        Year = Year,
        Kind = PlanKind,
        Period = Period,
        Documents = [new PlanDocument(document, context.Options.DocumentUrl, context.Document.Sha256)],
        Source = ImportContext.SourceOf(printed.Line),
    };

    private PlanHeading? Complete(string? name, string? kind, int? year, string? planKind) =>
        name is null || kind is null || year is null || planKind is null ? null : new PlanHeading(context, printed)
        {
            Administration = context.Options.Administration ?? Slug.FromCode(AdministrationKinds.WithoutTown(name)),
            AdministrationName = name,
            AdministrationKind = kind,
            Year = year.Value,
            PlanKind = planKind,
        };

    private int? YearOf()
    {
        if (printed.Year is { } year && context.Options.Year is { } wanted && year != wanted)
        {
            Disagree("--anno", wanted.ToString(CultureInfo.InvariantCulture), year.ToString(CultureInfo.InvariantCulture));
        }

        var known = printed.Year ?? context.Options.Year;
        Known(known?.ToString(CultureInfo.InvariantCulture), "di quale anno è il piano", "--anno 2020");
        return known;
    }

    private string? KindOf()
    {
        if (printed.PlanKind is { } kind && context.Options.PlanKind is { } wanted && kind != wanted)
        {
            Disagree("--tipo", wanted, kind);
        }

        return Known(printed.PlanKind ?? context.Options.PlanKind, "che tipo di piano è", "--tipo peg");
    }

    private void Disagree(string option, string wanted, string found) =>
        context.Found.Add(Errors.Importing.DisagreeingOption(printed.Line.Span, option, wanted, found));

    private string? Known(string? value, string what, string option)
    {
        if (value is null)
        {
            context.Found.Add(Errors.Importing.MissingOption(printed.Line.Span, what, option));
        }

        return value;
    }

    /// <summary>A file that cannot be read is reported when the data are.</summary>
    private static MappingNode? SettingsOf(ImportContext context, Slug folder) =>
        context.Existing.FirstOrDefault(file => file.Path == $"{folder}/ente.yaml") is { } file
            ? YamlParser.Parse(file, new DiagnosticBag()) as MappingNode
            : null;

    private static string? TextOf(MappingNode? settings, string key) => (settings?[key] as ScalarNode)?.Text;
}
