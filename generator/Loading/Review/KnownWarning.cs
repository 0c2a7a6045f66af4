namespace PegOpenData.Loading.Review;

/// <summary>A line of <c>avvisi-noti.csv</c>: a warning that a person has looked at and accepted.</summary>
/// <param name="Subject">The record, as <c>collezione/id</c>, or the file below the plan's folder.</param>
internal sealed record KnownWarning(string Code, string Subject, SourceSpan Span);
