namespace PegOpenData.Tests.Specs;

/// <summary>Lines that a published file must hold, or with a leading <c>!</c> must not.</summary>
internal sealed record Expectation(string Path, IReadOnlyList<string> Lines);
