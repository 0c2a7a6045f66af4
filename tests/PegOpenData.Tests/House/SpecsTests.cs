using System.Text.RegularExpressions;
using PegOpenData.Tests.Specs;

namespace PegOpenData.Tests.House;

/// <summary>A spec is short, says its behaviour in a sentence, and expects something.</summary>
public sealed partial class SpecsTests
{
    private const int LongestSpec = 25;

    [Fact]
    public void No_spec_is_longer_than_twenty_five_lines() =>
        Assert.Empty(SpecTests.Files().Where(file => File.ReadLines(file).Count() > LongestSpec).Select(Path.GetFileName));

    [Fact]
    public void Every_spec_begins_with_one_sentence() =>
        Assert.All(SpecTests.Files(), file => Assert.Matches(Sentence(), File.ReadAllText(file)));

    [Fact]
    public void Every_spec_expects_something_of_files_that_are_read() =>
        Assert.All(SpecTests.Files(), file =>
        {
            var sections = Specs.Section.Split(File.ReadAllText(file));
            Assert.Contains(sections, section => section.IsExpectation && section.Lines.Count > 0);
            Assert.All(sections.Where(section => !section.IsExpectation), section => Assert.Matches("^(data|content)/", section.Path));
        });

    [Fact]
    public void Every_spec_is_named_in_words() =>
        Assert.All(SpecTests.Files(), file => Assert.Matches("^[a-z0-9]+(_[a-z0-9]+)+$", Path.GetFileNameWithoutExtension(file)));

    [GeneratedRegex(@"\A[A-Z][^\n]+\.\n-- ", RegexOptions.CultureInvariant)]
    private static partial Regex Sentence();
}
