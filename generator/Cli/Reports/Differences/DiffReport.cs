using System.Text;
using PegOpenData.Cli.Reports.Formats;
using PegOpenData.Cli.Revisions;
using PegOpenData.Publishing.Diff;

namespace PegOpenData.Cli.Reports.Differences;

/// <summary>A comparison for a person, as text or as Markdown: the counts, the first changes, what could not be read.</summary>
/// <param name="details">So many changes are told one by one; the rest are counted.</param>
internal sealed class DiffReport(NamedVersion before, NamedVersion after, DataDiff diff, int details)
{
    /// <summary>So many errors of a version are told one by one.</summary>
    private const int MostErrors = 20;

    private IReadOnlyList<string> Title => [$"Che cosa cambia da {before.Name} a {after.Name}"];

    public string ToText()
    {
        var written = new StringBuilder();
        written.AppendJoin('\n', Title.Concat(DiffLines.Totals(diff))).Append('\n');
        Write(written, line => $"{(line.Level == 0 ? "\n" : new string(' ', 2 * line.Level))}{line.Text}\n", rest => $"\n… e altri {rest} cambiamenti.\n");
        foreach (var version in new[] { before, after }.Where(version => version.Errors.Count > 0))
        {
            written.Append($"\n{ErrorsOf(version)}\n").AppendJoin("", version.Errors.Take(MostErrors).Select(error => $"  {error.Span}: {error.Message}\n"));
        }

        return written.ToString();
    }

    public string ToMarkdown()
    {
        var written = new StringBuilder();
        written.Append($"## {PlainMarkdown.Of(Title[0])}\n\n").AppendJoin("", DiffLines.Totals(diff).Select(line => $"- {line}\n"));
        Write(
            written,
            line => line.Level == 0 ? $"\n### {PlainMarkdown.Of(line.Text)}\n\n" : $"{new string(' ', 2 * (line.Level - 1))}- {PlainMarkdown.Of(line.Text)}\n",
            rest => $"\n… e altri {rest} cambiamenti.\n");
        foreach (var version in new[] { before, after }.Where(version => version.Errors.Count > 0))
        {
            written.Append($"\n### {PlainMarkdown.Of(ErrorsOf(version))}\n\n")
                .AppendJoin("", version.Errors.Take(MostErrors).Select(error => $"- {PlainMarkdown.Of($"{error.Span}: {error.Message}")}\n"));
        }

        return written.ToString();
    }

    /// <summary>A line that only says what the next ones are about is written once one of them is.</summary>
    private void Write(StringBuilder written, Func<DiffLine, string> form, Func<int, string> rest)
    {
        var (told, left) = (0, 0);
        var above = new List<DiffLine>();
        foreach (var line in DiffLines.Of(diff))
        {
            above.RemoveAll(other => other.Level >= line.Level);
            if (!line.IsDetail)
            {
                above.Add(line);
            }
            else if (told < details)
            {
                written.AppendJoin("", above.Append(line).Select(form));
                above.Clear();
                told++;
            }
            else
            {
                left++;
            }
        }

        written.Append(left > 0 ? rest(left) : "");
    }

    private static string ErrorsOf(NamedVersion version) =>
        $"Errori in {version.Name}: {version.Errors.Count}. Ciò che non si è potuto leggere non è confrontato.";
}
