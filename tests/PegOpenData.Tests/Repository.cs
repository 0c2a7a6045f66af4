using System.Reflection;

namespace PegOpenData.Tests;

/// <summary>Where the repository stands, for tests that read its real files.</summary>
internal static class Repository
{
    public static string Root { get; } = typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "RepositoryRoot").Value!;

    /// <summary>Study material that stands beside the repository where the project is developed.</summary>
    public static string Shared { get; } = Path.GetFullPath(Path.Combine(Root, "..", "shared"));

    /// <summary>Why a test on the study material is skipped; null where it is there.</summary>
    public static string? WhyNotShared { get; } =
        Directory.Exists(Shared) ? null : "The study documents (../shared) are not beside the repository.";
}
