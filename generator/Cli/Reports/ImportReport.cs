using PegOpenData.Cli.Commands;
using PegOpenData.Importing;
using PegOpenData.Importing.Changes;
using Spectre.Console;

namespace PegOpenData.Cli.Reports;

/// <summary>The end of an import for a person: the account, the findings, what became of the records, the files.</summary>
internal static class ImportReport
{
    /// <summary>So many changes and files are told one by one; of the others only how many.</summary>
    private const int Told = 20;

    public static void Write(IAnsiConsole console, ImportRun run)
    {
        console.Write(new Text(run.Result?.Reckoning?.ToText() ?? ""));
        new ConsoleReport(console, new SourceLines(run.Sources)).Write(PersonalPlaces.Hide(run.Found.ToSorted()));
        if (run.Result is null || run.Found.HasErrors)
        {
            console.WriteLine("Niente è stato scritto.");
            return;
        }

        WriteChanges(console, run.Result);
        WriteFiles(console, run.Folder, run.Result);
    }

    private static void WriteChanges(IAnsiConsole console, ImportResult result)
    {
        var changes = result.Changes.Where(change => !IsMovedOnly(change)).ToList();
        foreach (var group in changes.GroupBy(change => (change.Collection, change.Kind)))
        {
            console.WriteLine($"{Heading(group.Key.Kind)}: {group.Key.Collection} {group.Count()}");
        }

        if (changes.Count < result.Changes.Length)
        {
            console.WriteLine($"Solo la riga nel documento è un'altra: {result.Changes.Length - changes.Count} record");
        }

        // What is no longer in the document comes first: it is the rarest, and nobody would look for it.
        var told = changes.Where(change => change.Kind != ChangeKind.New).OrderByDescending(change => change.Kind).ToList();
        foreach (var change in told.Take(Told))
        {
            console.WriteLine($"  {change.Subject} ({change.Kind.Italian()}, {change.File})");
            foreach (var field in change.Fields)
            {
                console.WriteLine($"    {field.Field}: {Quoted(field.From)} → {Quoted(field.To)}");
            }
        }

        WriteRest(console, told.Count, "altri record cambiati, tolti o solo nei dati");
    }

    private static void WriteFiles(IAnsiConsole console, string folder, ImportResult result)
    {
        foreach (var file in result.Files.Take(Told))
        {
            console.WriteLine($"scritto {Path.Combine(folder, file.Path)}");
        }

        WriteRest(console, result.Files.Length, "altri file");
        foreach (var path in result.Removed)
        {
            console.WriteLine($"tolto {Path.Combine(folder, path)}");
        }

        console.WriteLine(result.Files.Length + result.Removed.Length == 0 ? "Niente è cambiato."
            : $"File scritti: {result.Files.Length}.{(result.Removed.IsEmpty ? "" : $" File tolti: {result.Removed.Length}.")}");
    }

    private static void WriteRest(IAnsiConsole console, int count, string what)
    {
        if (count > Told)
        {
            console.WriteLine($"  … e {count - Told} {what}");
        }
    }

    private static bool IsMovedOnly(RecordChange change) => change.Kind == ChangeKind.Changed && change.Fields.All(field => field.Field == "fonte");

    private static string Heading(ChangeKind kind) => kind switch
    {
        ChangeKind.New => "Nuovi",
        ChangeKind.Changed => "Cambiati",
        ChangeKind.Removed => "Tolti",
        _ => "Solo nei dati",
    };

    private static string Quoted(string? value) => value is null ? "(niente)" : $"«{value}»";
}
