using PegOpenData.Cli.Revisions;

namespace PegOpenData.Tests.Cli.Revisions;

/// <summary>A test on a real repository; skipped where git is not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class GitFactAttribute : FactAttribute
{
    private static readonly string? WhyNot = new Git(Path.GetTempPath()).Text("--version") is null ? "git is not installed." : null;

    public GitFactAttribute() => Skip = WhyNot;
}
