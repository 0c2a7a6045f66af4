using System.Reflection;
using PegOpenData.Publishing.Site;

namespace PegOpenData.Cli;

/// <summary>Finds the theme that the site names, among those built with the program.</summary>
internal static class Themes
{
    private const string Prefix = "PegOpenData.Themes.";

    /// <returns>Null where there is none of that name; then a finding says which there are.</returns>
    public static ITheme? Find(string name, SiteSettings settings, DiagnosticBag found)
    {
        var known = Names();
        if (!known.Contains(name, StringComparer.Ordinal))
        {
            found.Add(Errors.Output.UnknownTheme(settings.Source["tema"], name, known));
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
