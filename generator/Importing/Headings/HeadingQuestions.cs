using System.Globalization;

namespace PegOpenData.Importing.Headings;

/// <summary>What a heading must say and nobody has said, or that the document and an option say differently: each a finding.</summary>
internal sealed class HeadingQuestions(ImportContext context, SourceSpan at)
{
    public bool AreAnswered { get; private set; } = true;

    /// <summary>What the document prints, else what the option says; null where neither does.</summary>
    public string? Agree(string option, object? wanted, object? printed)
    {
        var (asked, found) = (Convert.ToString(wanted, CultureInfo.InvariantCulture), Convert.ToString(printed, CultureInfo.InvariantCulture));
        if (asked is { Length: > 0 } && found is { Length: > 0 } && asked != found)
        {
            context.Found.Add(Errors.Importing.DisagreeingOption(at, option, asked, found));
        }

        return found is { Length: > 0 } ? found : asked is { Length: > 0 } ? asked : null;
    }

    /// <summary>The answer, or "" and a finding that names the option to give.</summary>
    public string Ask(string? answer, string what, string option)
    {
        if (answer is null)
        {
            AreAnswered = false;
            context.Found.Add(Errors.Importing.MissingOption(at, what, option));
        }

        return answer ?? "";
    }

    /// <summary>The plan of one administration never goes into the folder of another; how the name is spelt does not matter.</summary>
    public void RequireSame(Slug folder, string? there, string imported)
    {
        if (there is not null && Slug.FromCode(AdministrationKinds.FolderName(there)) != Slug.FromCode(AdministrationKinds.FolderName(imported)))
        {
            context.Found.Add(Errors.Importing.OtherAdministration(at, folder.ToString(), there, imported));
        }
    }
}
