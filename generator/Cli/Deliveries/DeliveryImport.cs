using PegOpenData.Cli.Commands;
using PegOpenData.Importing;

namespace PegOpenData.Cli.Deliveries;

/// <summary>What became of one delivery.</summary>
internal sealed record DeliveryImport(Delivery Delivery, ImportRun Run)
{
    public bool IsDone => Run.Result is not null && !Run.Found.HasErrors;

    /// <summary>What was written or deleted, by path in the folder of the data.</summary>
    public IEnumerable<string> Touched => IsDone ? Run.Result!.Files.Select(file => file.Path).Concat(Run.Result.Removed) : [];

    public static DeliveryImport Of(Delivery delivery, string data)
    {
        var run = new ImportRun(data);
        if (new FileInfo(delivery.Path).LinkTarget is not null)
        {
            run.Found.Add(Errors.Reading.LinkOutside(delivery.Path));
        }
        else if (TableName.IsTable(delivery.Path) == false)
        {
            run.Found.Add(Errors.Importing.DeliveryNotATable(delivery.Path, Path.GetFileName(delivery.Path)));
        }
        else
        {
            run.Do(new ImportPaths(delivery.Path, Map: null, Previous: null), new ImportOptions { Administration = delivery.Administration });
        }

        return new DeliveryImport(delivery, run);
    }
}
