using System.Globalization;
using PegOpenData.Importing.Identifiers;
using PegOpenData.Loading.Syntax;
using PegOpenData.Loading.Syntax.Yaml;

namespace PegOpenData.Importing.Headings;

/// <summary>Whose plan a document is, of which year and kind: as printed, as the options say, or as the data have it already. Never a guess.</summary>
public sealed class PlanHeading
{
    private readonly ImportContext context;
    private readonly PrintedHeading printed;

    private PlanHeading(ImportContext context, PrintedHeading printed) => (this.context, this.printed) = (context, printed);

    public required Slug Administration { get; init; }

    public required string AdministrationName { get; init; }

    public required string AdministrationKind { get; init; }

    public required int Year { get; init; }

    public required string PlanKind { get; init; }

    /// <summary>The folder of the plan: <c>peg-2020</c>.</summary>
    public Slug Plan => Slug.Parse(string.Create(CultureInfo.InvariantCulture, $"{PlanKind}-{Year}"));

    public Period Period => new(new DateOnly(Year, 1, 1), new DateOnly(Year, 12, 31));

    public IdentifierPool Identifiers => field ??= context.IdentifiersFor(Administration, Plan);

    /// <summary>
    /// The heading, or null with a finding for each thing that nobody says. An option goes over a printed name, which may be in capitals; a year
    /// or a kind that the document says differently is an error.
    /// </summary>
    public static PlanHeading? Of(ImportContext context, PrintedHeading printed)
    {
        var questions = new HeadingQuestions(context, printed.Line.Span);
        var options = context.Options;
        var there = options.Administration is { } folder ? SettingsOf(context, folder) : null;
        var name = questions.Ask(
            options.AdministrationName ?? printed.AdministrationName ?? TextOf(there, "denominazione"),
            "di quale ente è il piano", "--denominazione \"Comune di …\"");
        var kind = questions.Ask(
            name.Length == 0 ? "" : options.AdministrationKind ?? AdministrationKinds.Of(name) ?? TextOf(there, "tipo"),
            "che tipo di ente è", "--tipo-ente comune");
        var year = questions.Ask(questions.Agree("--anno", options.Year, printed.Year), "di quale anno è il piano", "--anno 2020");
        var planKind = questions.Ask(questions.Agree("--tipo", options.PlanKind, printed.PlanKind), "che tipo di piano è", "--tipo peg");
        if (!questions.AreAnswered)
        {
            return null;
        }

        var administration = options.Administration ?? Slug.FromCode(AdministrationKinds.FolderName(name));
        questions.RequireSame(administration, TextOf(SettingsOf(context, administration), "denominazione"), name);
        return new PlanHeading(context, printed)
        {
            Administration = administration,
            AdministrationName = name,
            AdministrationKind = kind,
            Year = int.Parse(year, CultureInfo.InvariantCulture),
            PlanKind = planKind,
        };
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

    /// <summary>A file that cannot be read is reported when the data are.</summary>
    private static MappingNode? SettingsOf(ImportContext context, Slug folder) =>
        context.Existing.FirstOrDefault(file => file.Path == $"{folder}/ente.yaml") is { } file
            ? YamlParser.Parse(file, new DiagnosticBag()) as MappingNode
            : null;

    private static string? TextOf(MappingNode? settings, string key) => (settings?[key] as ScalarNode)?.Text;
}
