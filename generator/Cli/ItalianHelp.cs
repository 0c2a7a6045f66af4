using System.CommandLine;
using System.CommandLine.Invocation;
using PegOpenData.Cli.Commands;

namespace PegOpenData.Cli;

/// <summary>The help of a command, all in Italian: the library translates only a part of its own.</summary>
internal sealed class ItalianHelp(Command command) : SynchronousCommandLineAction
{
    private const int Gap = 2;

    public override int Invoke(ParseResult parseResult)
    {
        Write(parseResult.InvocationConfiguration.Output);
        return (int)ExitCode.Fine;
    }

    /// <summary>What the command does, how it is called, what it takes.</summary>
    public void Write(TextWriter output)
    {
        output.WriteLine(command.Description);
        output.WriteLine();
        output.WriteLine($"Uso:\n  {Usage()}");
        WriteSection(output, "Comandi", command.Subcommands.Select(sub => (sub.Name, (string?)sub.Description)));
        WriteSection(output, "Argomenti", command.Arguments.Select(argument => ($"<{argument.Name}>", (string?)argument.Description)));
        WriteSection(output, "Opzioni", command.Options.Select(option => (Name(option), (string?)Text(option))));
        WriteSection(output, "Esempi", command is DescribedCommand described ? described.Examples.Select(example => (example, (string?)null)) : []);
    }

    /// <summary>Gives every command its help in place of the library's.</summary>
    public static void Attach(Command command)
    {
        foreach (var help in command.Options.OfType<System.CommandLine.Help.HelpOption>())
        {
            help.Description = "Mostra questo aiuto.";
            help.Action = new ItalianHelp(command);
        }

        foreach (var version in command.Options.OfType<VersionOption>())
        {
            version.Description = "Mostra la versione.";
        }

        foreach (var sub in command.Subcommands)
        {
            sub.Options.Add(new System.CommandLine.Help.HelpOption());
            Attach(sub);
        }
    }

    private string Usage()
    {
        var path = command is RootCommand ? "peg" : $"peg {command.Name}";
        var arguments = string.Concat(command.Arguments.Select(argument => argument.Arity.MinimumNumberOfValues == 0 ? $" [<{argument.Name}> …]" : $" <{argument.Name}>"));
        return $"{path}{(command.Subcommands.Count > 0 ? " <comando>" : "")}{arguments} [opzioni]";
    }

    private static void WriteSection(TextWriter output, string title, IEnumerable<(string Name, string? Text)> rows)
    {
        var all = rows.ToList();
        if (all.Count == 0)
        {
            return;
        }

        var width = all.Max(row => row.Name.Length) + Gap;
        output.WriteLine($"\n{title}:");
        foreach (var (name, text) in all)
        {
            output.WriteLine($"  {name.PadRight(width)}{text}".TrimEnd());
        }
    }

    private static string Name(Option option)
    {
        var names = option is System.CommandLine.Help.HelpOption ? "-h, --help" : option.Name;
        return option.ValueType == typeof(bool) || option.ValueType == typeof(void) ? names : $"{names} <{option.HelpName ?? "valore"}>";
    }

    private static string Text(Option option)
    {
        var required = option.Required ? " Obbligatoria." : "";
        var standard = option.HasDefaultValue && option.ValueType == typeof(string) && option.GetDefaultValue() is string value ? $" Se manca: {value}." : "";
        return $"{option.Description}{required}{standard}";
    }
}
