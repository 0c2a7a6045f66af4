namespace PegOpenData.Cli;

/// <summary>What the process says when it ends; scripts and workflows rely on it.</summary>
internal enum ExitCode
{
    Fine = 0,

    /// <summary>There are findings that must be mended.</summary>
    Diagnostics = 1,

    /// <summary>The command line was not understood.</summary>
    Misuse = 2,

    /// <summary>A bug of this program.</summary>
    Bug = 3,
}
