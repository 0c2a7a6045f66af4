namespace PegOpenData.Loading.Writing;

/// <summary>Where an editor finds the schema of a data file: relative, so that it holds in every copy of the repository, offline too.</summary>
public static class SchemaAddress
{
    /// <summary>The folder of the schemas, from the root of the repository, where <c>data/</c> is too.</summary>
    public const string Folder = "generator/Loading/Schemas";

    /// <param name="path">Of the data file, relative to the folder of the data.</param>
    /// <param name="schema">For instance <c>piano</c>.</param>
    public static string For(string path, string schema)
    {
        var up = string.Concat(Enumerable.Repeat("../", path.Count(c => c == '/') + 1));
        return $"{up}{Folder}/{schema}.schema.json";
    }
}
