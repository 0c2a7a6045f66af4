namespace PegOpenData.Publishing.Site.Language;

/// <summary>What an indicator says, in one plain sentence that adds nothing: "Atteso 170, raggiunto 247."</summary>
public static class IndicatorSentence
{
    public static string Of(Standing standing, Texts texts, Format format)
    {
        var expected = standing.Target is { } target ? SpokenWording.Of(target, texts, format) : null;
        var reached = standing.Result is { } result ? SpokenWording.Of(result, texts, format) : null;
        return (expected, reached) switch
        {
            (null, null) => texts["indicator.sentence.none"],
            (null, _) => texts.Fill("indicator.sentence.result", reached),
            (_, null) => texts.Fill("indicator.sentence.target", expected),
            _ => texts.Fill("indicator.sentence.both", expected, reached),
        };
    }
}
