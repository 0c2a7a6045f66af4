using PegOpenData.Loading.Folders;

namespace PegOpenData.Tests.Importing;

/// <summary>The real plans in <c>data/</c> are the facts of the five documents, as the importers of today read them.</summary>
public sealed class RepositoryDataTests
{
    private static readonly Lazy<IReadOnlyList<SourceFile>> Data = new(() => SourceFolder.Read(Path.Combine(Repository.Root, "data"), new DiagnosticBag()));

    public static TheoryData<string> Layouts => [.. Seeds.All.Select(seed => seed.Layout)];

    [SharedTheory]
    [MemberData(nameof(Layouts))]
    public void Importing_a_document_again_changes_nothing(string layout)
    {
        var seed = Seeds.All.Single(seed => seed.Layout == layout);
        var result = seed.Import(seed.Options with { FactsOnly = true, OverwritesEdits = true }, Data.Value);
        Assert.NotNull(result.Reckoning);
        Assert.DoesNotContain(result.Diagnostics, finding => finding.Severity == Severity.Error);
        Assert.Empty(result.Changes);
        Assert.Empty(result.Files);
    }
}
