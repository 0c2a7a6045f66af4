namespace PegOpenData.Cli.Revisions;

/// <summary>A folder as it was at a commit.</summary>
/// <param name="Name">As the person called it.</param>
internal sealed record Revision(GitFolder Folder, string Commit, string Name)
{
    /// <param name="fault">Why there is none, for the person who named it.</param>
    public static Revision? Find(string name, string folder, out string fault)
    {
        var repository = GitFolder.Find(folder);
        var commit = repository?.Resolve(name);
        fault = repository is null
            ? $"Non si può cercare «{name}» fra le revisioni di git: «{folder}» non è in un repository, oppure git non è installato."
            : $"«{name}» non è una revisione di git. Se è un ramo remoto, scaricarlo prima con git fetch; in un flusso di lavoro serve fetch-depth: 0.";
        return commit is null ? null : new Revision(repository!, commit, name);
    }

    /// <summary>A revision that what is checked out comes from, with the commits between.</summary>
    /// <param name="fault">As in <see cref="Find"/>.</param>
    public static Revision? FindBase(string name, string folder, out string fault)
    {
        var found = Find(name, folder, out fault);
        if (found?.Folder.Git.Text("merge-base", found.Commit, "HEAD") is not null)
        {
            return found;
        }

        fault = found is null ? fault : $"Fra «{name}» e i dati di adesso manca la storia di git: scaricarla tutta (git fetch --unshallow; in un flusso di lavoro, fetch-depth: 0).";
        return null;
    }
}
