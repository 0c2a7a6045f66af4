using PegOpenData.Importing.Workbooks.Placing;
using PegOpenData.Importing.Workbooks.Writing;
using PegOpenData.Loading;
using PegOpenData.Loading.Syntax;

namespace PegOpenData.Importing.Workbooks.Returning;

/// <summary>The rows that an export would write now, of the records that came back changed.</summary>
internal static class PresentRows
{
    /// <param name="wanted">By the fingerprint of which record they are, or which list.</param>
    /// <param name="whole">The collections some of whose lists are wanted, it is not known of which records.</param>
    /// <returns>Null, with the reason in <paramref name="found"/>, where the data cannot be understood.</returns>
    public static IReadOnlyDictionary<ulong, PresentRow>? Of(KeptPlan kept, IReadOnlySet<ulong> wanted, IReadOnlySet<string> whole, DiagnosticBag found)
    {
        if (Map(kept, new WantedTrees(wanted, whole), found) is not { } administration)
        {
            return null;
        }

        var prints = new RowPrints();
        var rows = new Dictionary<ulong, PresentRow>();
        foreach (var (sheet, record) in PlanRows.Of(administration, administration.Plans[0]))
        {
            var (key, before) = prints.KeyOf(sheet, record);
            Keep(key, new PresentRow(sheet, record, before, List: null));
            foreach (var list in prints.ListsOf(sheet, record))
            {
                Keep(prints.KeyOf(list, record), new PresentRow(sheet, record, before, list));
            }
        }

        return rows;

        void Keep(ulong key, PresentRow row)
        {
            if (wanted.Contains(key))
            {
                rows[key] = row;
            }
        }
    }

    private static Administration? Map(KeptPlan kept, WantedTrees trees, DiagnosticBag found) => PlanTrees.Map(
        (Slug.Parse(kept.AdministrationFolder), (MappingNode)kept.Administration!.Root),
        (Slug.Parse(kept.Folder[(kept.AdministrationFolder.Length + 1)..]), trees.Of((MappingNode)kept.Settings!.Root)),
        [.. kept.Files.Select(file => (file.Collection!, file.Stem, trees.Of(file)))],
        found);
}
