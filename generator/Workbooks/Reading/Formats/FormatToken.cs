namespace PegOpenData.Workbooks.Reading.Formats;

/// <summary>A piece of a number format: a sign with a meaning, or words to show as they are.</summary>
internal readonly record struct FormatToken(string Text, bool IsLiteral);
