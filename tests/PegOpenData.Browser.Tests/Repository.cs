using System.Reflection;

namespace PegOpenData.Browser.Tests;

/// <summary>Where the repository stands.</summary>
internal static class Repository
{
    public static string Root { get; } = typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "RepositoryRoot").Value!;
}
