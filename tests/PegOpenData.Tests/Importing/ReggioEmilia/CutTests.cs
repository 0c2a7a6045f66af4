namespace PegOpenData.Tests.Importing.ReggioEmilia;

/// <summary>A text that was cut, or has lines that are none of its own, is never imported.</summary>
public sealed class CutTests
{
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
}
