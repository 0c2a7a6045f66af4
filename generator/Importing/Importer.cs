using System.Collections.Immutable;
using PegOpenData.Importing.Accounting;
using PegOpenData.Importing.Changes;
using PegOpenData.Importing.Documents;
using PegOpenData.Importing.Layouts;
using PegOpenData.Importing.Staff;
using PegOpenData.Importing.Workbooks;
using PegOpenData.Importing.Writing;

namespace PegOpenData.Importing;

/// <summary>Turns a foreign document into data files, all in memory: text in, text out, and an account of every line.</summary>
public static class Importer
{
    /// <param name="existing">The data files that are there already, by path relative to the folder of the data.</param>
    public static ImportResult Import(SourceFile document, ImportOptions options, IReadOnlyList<SourceFile> existing)
    {
        if (WorkbookImporter.Takes(document))
        {
            return WorkbookImporter.Import(document, options, existing);
        }

        var found = new DiagnosticBag();
        if (SourceDocument.Parse(document, found) is not { } source || KnownLayouts.For(source, options.Layout, found) is not { } layout)
        {
            return new ImportResult([], Reckoning: null, found.ToSorted());
        }

        var context = new ImportContext(source, options, existing, found);
        var administration = layout.Read(context);
        ReportUnclaimed(context);
        var before = options.Previous is null ? null : PreviousOf(context, layout);
        var (files, changes) = administration is null || found.HasErrors ? ([], []) : Write(context, administration, before);
        var reckoning = context.Ledger.Close(layout.Name, Count(administration));
        var findings = new PersonalLines(source, context.Ledger).Mark(found.ToSorted());
        return found.HasErrors
            ? new ImportResult([], reckoning, findings)
            : new ImportResult(files, reckoning, findings) { Changes = changes };
    }

    private static (ImmutableArray<ImportedFile> Files, ImmutableArray<RecordChange> Changes) Write(
        ImportContext context, Administration administration, Administration? before)
    {
        var update = new DataUpdate(administration, context.Document.Sha256, before, context.Options, context.Existing);
        if (context.Options.FactsOnly)
        {
            context.Ledger.DiscardProse("testo lasciato fuori: solo i fatti");
        }

        new NameGuard(context.Document, context.Ledger.Names, context.Found).Check(update.Wanted);
        return update.Write(context.Found);
    }

    /// <summary>The plan as the earlier document had it: read with the same layout, its findings known since it was imported.</summary>
    private static Administration? PreviousOf(ImportContext context, ILayout layout)
    {
        var (file, found) = (context.Options.Previous!, new DiagnosticBag());
        var administration = SourceDocument.Parse(file, found) is { } document && layout.Recognises(document)
            ? layout.Read(new ImportContext(document, context.Options, context.Existing, found))
            : null;
        if (administration is null || found.HasErrors)
        {
            context.Found.Add(Errors.Importing.PreviousUnreadable(SourceSpan.Start(file.Path), layout.Name));
        }

        return administration;
    }

    private static void ReportUnclaimed(ImportContext context)
    {
        var lines = context.Ledger.Unclaimed.ToList();
        if (lines.Count > 0)
        {
            context.Found.Add(Errors.Importing.UnclaimedLines(lines[0].Span, LineRanges.Shorten(LineRanges.ToText(lines.Select(line => line.Number)))));
        }
    }

    private static Dictionary<string, int> Count(Administration? administration)
    {
        var plans = administration?.Plans ?? [];
        int Sum(Func<Plan, int> count) => plans.Sum(count);
        return new Dictionary<string, int>(StringComparer.Ordinal)
        {
            ["centri"] = Sum(plan => plan.Centres.Length),
            ["linee"] = Sum(plan => plan.Lines.Length),
            ["schede"] = Sum(plan => plan.Sheets.Length),
            ["obiettivi"] = Sum(plan => plan.Objectives.Length),
            ["fasi"] = Sum(plan => plan.Phases.Length),
            ["indicatori"] = Sum(plan => plan.Indicators.Length),
            ["risorse"] = Sum(plan => plan.BudgetLines.Length),
            ["personale"] = Sum(plan => plan.Staff.Length),
            ["totali_stampati"] = Sum(plan => plan.PrintedTotals.Length),
        };
    }
}
