namespace PegOpenData.Tests.Importing.ReggioEmilia;

/// <summary>Cut, doubled, lost and garbled lines: the import answers, and accounts for what it took.</summary>
public sealed class DamageTests
{
    [Fact]
    public void No_damage_makes_the_import_fail_or_lose_a_line()
    {
        foreach (var text in Damaged(MadeUpArea.Text))
        {
            var result = RealDocument.Import(text);
            if (result.HasErrors)
            {
                Assert.Empty(result.Files);
            }
            else
            {
                Assert.True(result.Reckoning!.IsComplete);
                Assert.NotEmpty(result.Files);
            }
        }
    }

    [Fact]
    public void A_document_cut_anywhere_is_an_error()
    {
        var text = MadeUpArea.Text;
        for (var length = 0; length < text.TrimEnd().Length; length++)
        {
            Assert.True(RealDocument.Import(text[..length]).HasErrors, $"cut after {length} characters");
        }
    }

    [SharedFact]
    public void So_is_the_real_one()
    {
        for (var at = 10; at < RealDocument.Lines.Count; at += 237)
        {
            var whole = string.Join('\n', RealDocument.Lines.Take(at));
            Assert.True(RealDocument.Import(whole).HasErrors, $"cut after line {at}");
            Assert.True(RealDocument.Import(whole + "\n" + RealDocument.Lines[at][..(RealDocument.Lines[at].Length / 2)]).HasErrors, $"cut in line {at + 1}");
        }
    }

    [Fact]
    public void A_line_of_garbage_is_never_taken_for_a_record()
    {
        var lines = MadeUpArea.Text.Split('\n');
        for (var at = 0; at <= lines.Length; at++)
        {
            var text = string.Join('\n', lines.Take(at).Append("%%\t##\t§§\t@@").Concat(lines.Skip(at)));
            Assert.True(RealDocument.Import(text).HasErrors, $"before line {at + 1}");
        }
    }

    private static IEnumerable<string> Damaged(string text)
    {
        var lines = text.Split('\n');
        for (var at = 0; at < lines.Length; at++)
        {
            yield return string.Join('\n', lines.Where((_, index) => index != at));
            yield return string.Join('\n', lines.Take(at + 1).Concat(lines.Skip(at)));
            yield return string.Join('\n', lines.Skip(at).Concat(lines.Take(at)));
        }

        foreach (var at in Enumerable.Range(0, text.Length).Where(at => text[at] == '\t'))
        {
            yield return text.Remove(at, 1);
            yield return text.Insert(at, "\t");
            yield return text.Remove(at, 1).Insert(at, "\n");
        }
    }
}
