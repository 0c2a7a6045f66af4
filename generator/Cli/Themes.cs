using System.Reflection;
using PegOpenData.Publishing.Site;

namespace PegOpenData.Cli;

/// <summary>Finds the theme that the site names, among those built with the program.</summary>
internal static class Themes
{
    private const string Prefix = "PegOpenData.Themes.";

    /// <param name="at">Where the name was given: in the settings or on the command line.</param>
    /// <returns>Null where there is none of that name; then a finding says which there are.</returns>
    public static ITheme? Find(string name, SourceSpan at, DiagnosticBag found)
    {
        var known = Names();
        if (!known.Contains(name, StringComparer.Ordinal))
        {
            found.Add(Errors.Output.UnknownTheme(at, name, known));
            return null;
        }

        var type = Assembly.Load($"{Prefix}{name}").GetExportedTypes().Single(type => typeof(ITheme).IsAssignableFrom(type));
        return (ITheme)Activator.CreateInstance(type)!;
    }

    private static string[] Names() =>
    [
        .. Directory.EnumerateFiles(AppContext.BaseDirectory, $"{Prefix}*.dll")
            .Select(file => Path.GetFileNameWithoutExtension(file)[Prefix.Length..])
            .Order(StringComparer.Ordinal),
    ];
}
