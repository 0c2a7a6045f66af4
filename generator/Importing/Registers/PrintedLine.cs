using PegOpenData.Importing.Documents;

namespace PegOpenData.Importing.Registers;

/// <summary>A programme line as a document prints it.</summary>
public sealed record PrintedLine(SourceLine Line, string Level, string? Code, string Name)
{
    /// <summary>The code with those above it (<c>01-02</c>), where the code alone is of several lines.</summary>
    public string? FullCode { get; init; }

    public Slug? Parent { get; init; }

    public bool IsOfficial { get; init; }
}
