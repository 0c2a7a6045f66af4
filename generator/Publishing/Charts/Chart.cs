namespace PegOpenData.Publishing.Charts;

/// <summary>A picture drawn at build time.</summary>
/// <param name="Svg">A whole <c>svg</c> element with <c>role="img"</c>, named by <paramref name="Sentence"/>.</param>
/// <param name="Sentence">What the picture shows, in one sentence.</param>
public sealed record Chart(string Svg, string Sentence);
