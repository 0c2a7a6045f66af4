using System.Collections.Immutable;
using System.Text;
using PegOpenData.Importing.Accounting;
using PegOpenData.Importing.Documents;
using PegOpenData.Importing.Layouts;
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
        var files = administration is null || found.HasErrors ? [] : Write(context, administration, existing);
        var reckoning = context.Ledger.Close(layout.Name, Count(administration));
        return new ImportResult(found.HasErrors ? [] : files, reckoning, found.ToSorted());
    }

    private static ImmutableArray<ImportedFile> Write(ImportContext context, Administration administration, IReadOnlyList<SourceFile> existing)
    {
        var full = DataFiles.Of(administration).ToDictionary(file => file.Path, StringComparer.Ordinal);
        var wanted = full.Values.ToList();
        if (context.Options.FactsOnly)
        {
            wanted = [.. DataFiles.Of(administration with { Plans = [.. administration.Plans.Select(FactsOnly.Of)] })];
            context.Ledger.DiscardRecords(LineLedger.Narrative, "testo lasciato fuori: solo i fatti");
        }

        new NameGuard(context.Document, context.Ledger.Names, context.Found).Check(wanted);
        var there = new ExistingFiles(existing);
        return
        [
            .. wanted.Where(file => file.Path != DataFiles.AdministrationPath(administration) || !there.Has(file.Path))
                .Select(file => Write(file, full[file.Path], there, context.Found))
                .OfType<ImportedFile>()
                .OrderBy(file => file.Path, StringComparer.Ordinal),
        ];
    }

    /// <summary>The file, or null where it would not change or cannot be written.</summary>
    private static ImportedFile? Write(DataFile wanted, DataFile full, ExistingFiles there, DiagnosticBag found)
    {
        foreach (var other in there.ElsewhereThan(wanted))
        {
            var collection = wanted.Collection![(wanted.Collection!.LastIndexOf('/') + 1)..];
            found.Add(Errors.Importing.CollectionElsewhere(SourceSpan.Start(other.Path), collection, wanted.Path));
        }

        var existing = there.Of(wanted);
        var text = DataFileWriter.Write(wanted, full, existing, found);
        var isSame = text is not null && existing is not null && Encoding.UTF8.GetBytes(text).AsSpan().SequenceEqual(existing.Content.Span);
        return text is null || isSame ? null : new ImportedFile(existing?.Path ?? wanted.Path, text);
    }

    private static void ReportUnclaimed(ImportContext context)
    {
        var lines = context.Ledger.Unclaimed.ToList();
        if (lines.Count > 0)
        {
            context.Found.Add(Errors.Importing.UnclaimedLines(lines[0].Span, LineRanges.ToText(lines.Select(line => line.Number))));
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
