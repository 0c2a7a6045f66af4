using System.Globalization;
using PegOpenData.Benchmarks;
using PegOpenData.Workbooks;

// "dati 3000 cartella" only writes the synthetic administration, for a profiler to look at; "importa file …" times an import; "valida 20000" times a check of many small files; "fogli" the writing and the reading of workbooks;
// numbers alone are sizes to measure.
if (args is ["dati", var count, var folder])
{
    SyntheticAdministration.Write(folder, int.Parse(count, CultureInfo.InvariantCulture));
    return;
}

if (args is ["fogli"])
{
    Console.WriteLine(WorkbookBenchmark.Header);
    Console.WriteLine(WorkbookBenchmark.Run(WorkbookFormat.Xlsx));
    Console.WriteLine(WorkbookBenchmark.Run(WorkbookFormat.Ods));
    return;
}

if (args is ["valida", var small])
{
    using var validation = new ValidateBenchmark(Workshop.Choose());
    Console.WriteLine(ValidateBenchmark.Header);
    Console.WriteLine(await validation.RunAsync(int.Parse(small, CultureInfo.InvariantCulture)));
    return;
}

if (args is ["importa", var document, .. var options])
{
    using var imports = new ImportBenchmark(Workshop.Choose());
    Console.WriteLine(ImportBenchmark.Header);
    Console.WriteLine(await imports.RunAsync(document, options));
    return;
}

int[] sizes = args.Length > 0 ? [.. args.Select(size => int.Parse(size, CultureInfo.InvariantCulture))] : [300, 3_000];
using var bench = new BuildBenchmark(Workshop.Choose());
Console.WriteLine(BuildMeasures.Header);
foreach (var size in sizes)
{
    Console.WriteLine((await bench.RunAsync(size)).ToRow());
}
