using System.CommandLine;

namespace PegOpenData.Cli.Commands;

/// <summary>A command with examples of its use, for its help.</summary>
internal sealed class DescribedCommand(string name, string description, params string[] examples) : Command(name, description)
{
    /// <summary>Each a line as it is typed, with what it does after some spaces.</summary>
    public IReadOnlyList<string> Examples { get; } = examples;
}
