using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using PegOpenData.Importing.Documents;
using PegOpenData.Importing.Layouts.CiniselloBalsamo.Pages;
using PegOpenData.Importing.Registers;

namespace PegOpenData.Importing.Layouts.CiniselloBalsamo.Records;

/// <summary>Puts together the administration and its plan from what was read of each part.</summary>
internal sealed partial class PlanAssembly(ImportContext context, Stamp stamp, FrontPage front, IReadOnlyList<ObjectiveSheet> sheets)
{
    /// <summary>Holds for one sheet and for more: a second import does not make it false.</summary>
    private const string Missing =
        "Ci sono solo gli obiettivi di cui è stata importata la scheda di avanzamento: mancano tutti gli altri obiettivi del PEG.";

    /// <summary>The administration, or null where the document does not say the year.</summary>
    public Administration? Assemble()
    {
        if (PlanYear() is not { } year)
        {
            return null;
        }

        var name = Capitals.ToName(stamp.Town);
        var id = context.Options.Administration ?? Slug.FromCode(name);
        return new Administration
        {
            Id = id,
            Name = $"Comune di {name}",
            Kind = "comune",
            Website = context.Options.WebsiteUrl,
            IsDemonstration = context.Options.Demonstration,
            Plans = [PlanOf(year, id)],
            Source = ImportContext.SourceOf(stamp.Line),
        };
    }

    private Plan PlanOf(int year, Slug administration)
    {
        var id = Slug.Parse(string.Create(CultureInfo.InvariantCulture, $"peg-{year}"));
        var identifiers = context.IdentifiersFor(administration, id);
        var name = string.Create(CultureInfo.InvariantCulture, $"Scheda PEG di avanzamento {year}");
        var title = context.Options.DocumentTitle ?? $"{name}, {ObjectivesNamed()}";
        var centres = new CentreRegister(identifiers, title, front, sheets);
        var lines = new LineRegister(identifiers, title);
        var links = new ObjectiveLinks(lines);
        var records = sheets.Select(sheet => new ObjectiveAssembly(context, identifiers, title, year, sheet, centres, links)).ToList();
        var objectives = records.Select(record => record.ObjectiveOf()).ToImmutableArray();
        var phases = records.SelectMany(record => record.PhasesOf()).ToImmutableArray();
        var indicators = records.SelectMany(record => record.IndicatorsOf()).ToImmutableArray();
        var budgetLines = records.SelectMany(record => record.BudgetLinesOf()).ToImmutableArray();
        var asOf = objectives.SelectMany(objective => objective.Progress).Select(progress => (DateOnly?)progress.Date).Max();
        return new Plan
        {
            Id = id,
            Name = name,
            Year = year,
            Kind = "peg",
            Period = new Period(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31)),
            Acts = [new Act { Kind = "protocollo", Number = stamp.Number, Date = stamp.Date }],
            Status = asOf == new DateOnly(year, 12, 31) ? PlanStatus.Final : PlanStatus.Monitoring,
            AsOf = asOf,
            Coverage = new Coverage(IsComplete: false, Missing),
            Documents = [new PlanDocument(title, context.Options.DocumentUrl, context.Document.Sha256)],
            PrintedTotals = [.. records.SelectMany(record => record.TotalsOf())],
            Objectives = objectives,
            Phases = phases,
            Indicators = indicators,
            BudgetLines = budgetLines,
            Centres = centres.All,
            Lines = lines.All,
            Source = ImportContext.SourceOf(sheets[0].Head.Line),
        };
    }

    /// <summary>The year that begins the code of the first objective; every other code and the budget must agree.</summary>
    private int? PlanYear()
    {
        int? year = null;
        foreach (var head in sheets.Select(sheet => sheet.Head))
        {
            if (!CodeShape().IsMatch(head.Code))
            {
                context.Found.Add(Errors.Importing.UnexpectedValue(
                    head.Line.SpanOf(0), "OBIETTIVO DI PEG", "un codice che comincia con l'anno, come «2017_P03_01»"));
                continue;
            }

            var found = int.Parse(head.Code[..4], CultureInfo.InvariantCulture);
            year ??= found;
            CheckYear(head.Line, year.Value, found);
        }

        foreach (var row in sheets.SelectMany(sheet => sheet.BudgetLines).Where(row => year is not null && row.Year is not null))
        {
            CheckYear(row.Line, year!.Value, row.Year!.Value);
        }

        return year;
    }

    private void CheckYear(SourceLine line, int expected, int found)
    {
        if (found != expected)
        {
            context.Found.Add(Errors.Importing.DisagreeingYears(line.SpanOf(0), expected, found));
        }
    }

    /// <summary>Each sheet is a document of its own, so its title says which objective it is about.</summary>
    private string ObjectivesNamed()
    {
        var codes = string.Join(", ", sheets.Select(sheet => sheet.Head.Code));
        return sheets.Count == 1 ? $"obiettivo {codes}" : $"obiettivi {codes}";
    }

    [GeneratedRegex(@"^20[0-9]{2}_\S+$", RegexOptions.CultureInvariant)]
    private static partial Regex CodeShape();
}
