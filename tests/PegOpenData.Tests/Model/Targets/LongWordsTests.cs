using System.Diagnostics;

namespace PegOpenData.Tests.Model.Targets;

/// <summary>Whatever an office writes is read or left as text: no words break the reader, and none take it long.</summary>
public sealed class LongWordsTests
{
    private static readonly string[] Pieces =
    [
        "entro", "il", "almeno", "una", "due", "3", "1.500", "31,000", "31/12/2020", "%", "€", ">=", "<", "giorni", "gg", "dalla", "prima", "e", ",", ";", "(", ")",
        "salvo", "rispetto", "scadenza", "di", "da", "a", "tra", "mln", "euro", "sì", "=", "1", "0", "settembre", "2020", "n.", "n°", "-", "+", "'", "’", "associazioni",
        "zero", "totale", "per", "cento", "\u00a0", "٣", "\ud83d\ude00", "\0", "ﬁ", "1900", "999999999999999999999999999999",
    ];

    [Fact]
    public void No_words_break_the_reader()
    {
        var random = new Random(20200131);
        for (var turn = 0; turn < 20_000; turn++)
        {
            var words = string.Join(random.Next(4) == 0 ? "" : " ", random.GetItems(Pieces, random.Next(1, 14)));
            var name = string.Join(' ', random.GetItems(Pieces, random.Next(0, 6)));
            var reading = TargetReader.Read(words, new ReadingContext(name, name, random.GetItems(Pieces, 1)[0]));
            Assert.True(HoldsTogether(reading), words);
        }
    }

    [Theory]
    [InlineData("9")]
    [InlineData("1.")]
    [InlineData("1, ")]
    [InlineData("almeno ")]
    [InlineData("entro ")]
    [InlineData("a' ")]
    [InlineData("e ")]
    [InlineData("2 incontri e ")]
    [InlineData("da 3 a ")]
    [InlineData("tra 3 e ")]
    [InlineData("( salvo ")]
    [InlineData("anno 2020 ")]
    [InlineData("% di ")]
    [InlineData(" ")]
    [InlineData("(>")]
    [InlineData("> ")]
    public void Long_words_take_no_longer_than_their_length(string piece)
    {
        foreach (var length in new[] { 990, 200_000 })
        {
            var words = string.Concat(Enumerable.Repeat(piece, length / piece.Length)) + "x";
            var watch = Stopwatch.StartNew();
            TargetReader.Read(words);
            TargetReader.Read("80", new ReadingContext(words, words, words));
            Assert.True(watch.Elapsed < TimeSpan.FromSeconds(2), $"{length}: {watch.Elapsed}");
        }
    }

    /// <summary>What each kind must say for a page or a data file to hold it.</summary>
    private static bool HoldsTogether(Reading reading) => reading.Kind switch
    {
        ReadingKind.Text => reading is { Value: null, Date: null, Operator: null, Parts.Length: 0 },
        ReadingKind.Date => reading is { Date: not null, Precision: not null, Value: null },
        ReadingKind.Boolean => reading is { Value: 0 or 1 } or { Value: null, IsUncertain: true },
        ReadingKind.RelativeDeadline => reading.Reference is not null,
        ReadingKind.Compound => reading.Parts.Length > 1 && reading.Parts.All(part => part.Kind != ReadingKind.Compound && !part.IsUncertain && HoldsTogether(part)),
        _ => reading.Value is not null && (reading.Maximum is null || reading.Maximum > reading.Value),
    };
}
