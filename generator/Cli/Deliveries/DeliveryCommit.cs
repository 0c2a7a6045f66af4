using System.Text;
using PegOpenData.Cli.Revisions;

namespace PegOpenData.Cli.Deliveries;

/// <summary>Commits what deliveries wrote on the current branch, and nothing else that may lie in the folder. Pushes nothing.</summary>
internal static class DeliveryCommit
{
    public static void Write(IReadOnlyList<DeliveryImport> imports, string data, DiagnosticBag found)
    {
        var touched = imports.SelectMany(import => import.Touched).Distinct(StringComparer.Ordinal).ToList();
        if (touched.Count == 0)
        {
            return;
        }

        var (git, paths) = (new Git(data), Encoding.UTF8.GetBytes(string.Concat(touched.Select(path => $"{path}\0"))));
        string[] named = ["--pathspec-from-file=-", "--pathspec-file-nul"];
        if (git.Run(["add", "--all", .. named], paths) is null || git.Run(["commit", "--quiet", "--message", Message(imports), .. named], paths) is null)
        {
            found.Add(Errors.Output.CannotCommit(data));
        }
    }

    private static string Message(IReadOnlyList<DeliveryImport> imports)
    {
        var done = imports.Where(import => import.Touched.Any()).ToList();
        var administrations = string.Join(", ", done.Select(import => import.Delivery.Administration.ToString()).Distinct(StringComparer.Ordinal));
        var subject = $"Importa {(done.Count == 1 ? "la consegna" : $"{done.Count} consegne")} di {administrations}";
        return $"{subject}\n\nDa:\n{string.Join('\n', done.Select(import => $"- {import.Delivery.Path}"))}\n";
    }
}
