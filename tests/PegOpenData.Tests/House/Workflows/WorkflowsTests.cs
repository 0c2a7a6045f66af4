using System.Text.RegularExpressions;
using YamlDotNet.RepresentationModel;

namespace PegOpenData.Tests.House.Workflows;

/// <summary>What the workflows of the repository may do, and that nobody can make them do more.</summary>
public sealed partial class WorkflowsTests
{
    public static TheoryData<string> Names => [.. Workflow.OfGitHub];

    [Theory]
    [MemberData(nameof(Names))]
    public void Everything_may_be_read_and_only_a_job_may_write(string name)
    {
        var workflow = Workflow.Read(name);
        Assert.Equal("{ { contents, read } }", workflow.Root["permissions"].ToString());
        foreach (var (_, job) in workflow.Jobs.Where(job => Has(job.Value, "permissions")))
        {
            Assert.IsType<YamlMappingNode>(job["permissions"]);
        }

        Assert.All(workflow.Jobs, job => Assert.True(Has(job.Value, "timeout-minutes"), job.Key));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_stranger_gets_no_secret(string name)
    {
        var workflow = Workflow.Read(name);
        Assert.DoesNotContain("pull_request_target", workflow.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("workflow_run", workflow.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("secrets.", workflow.Text, StringComparison.Ordinal);
        Assert.Equal(Regex.Count(workflow.Text, "actions/checkout@"), Regex.Count(workflow.Text, "persist-credentials: false"));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void An_action_is_the_commit_that_was_looked_at(string name) =>
        Assert.All(Uses().Matches(Workflow.Read(name).Text).Select(use => use.Value), use => Assert.Matches(@"^uses: [\w-]+/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$", use));

    [Fact]
    public void One_action_has_one_version_everywhere() => Assert.All(
        Workflow.OfGitHub.SelectMany(name => Workflow.Read(name).All("uses")).Distinct(StringComparer.Ordinal).GroupBy(use => use.Split('@')[0]),
        versions => Assert.Single(versions));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_step_runs_the_program_or_an_action(string name) =>
        Assert.All(Workflow.Read(name).All("run"), run => Assert.Matches(@"^(dotnet [^\n]+|\.ci/run)$", run));

    [Theory]
    [MemberData(nameof(Names))]
    public void Words_from_outside_are_never_part_of_a_program(string name)
    {
        var workflow = Workflow.Read(name);
        Assert.All(workflow.All("run").Concat(workflow.All("script")), program => Assert.DoesNotContain("${{", program, StringComparison.Ordinal));
    }

    private static bool Has(YamlMappingNode node, string key) => node.Children.ContainsKey(new YamlScalarNode(key));

    [GeneratedRegex(@"uses: [^\n]*", RegexOptions.CultureInvariant)]
    private static partial Regex Uses();
}
