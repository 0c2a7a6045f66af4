using System.Collections.Immutable;
using System.Globalization;
using PegOpenData.Importing.Accounting;
using PegOpenData.Importing.Documents;

namespace PegOpenData.Importing.Layouts.Capannori.Front;

/// <summary>Reads the entries of the index; those after a page break still belong to the settore before it.</summary>
internal sealed class IndexReader(ImportContext context)
{
    private readonly List<IndexEntry> entries = [];
    private IndexEntry? settore;
    private bool isOpen;

    public ImmutableArray<IndexEntry> Entries => [.. entries];

    /// <summary>A line that is neither a title nor an entry stays unclaimed, and is reported.</summary>
    public void Read(SourceLine line, bool isTitle)
    {
        if (isTitle)
        {
            context.Ledger.Claim(line, isOpen ? LineRole.RepeatedHeading : LineRole.Heading, "indice");
            isOpen = true;
        }
        else if (isOpen && EntryOf(line) is { } entry)
        {
            Add(entry);
        }
    }

    private IndexEntry? EntryOf(SourceLine line)
    {
        if (line.Cells.Length != 2 || CentreTitle.Parse(PrintedCell.KeyOf(line)) is not { } title
            || !int.TryParse(line.Clean(1), NumberStyles.None, CultureInfo.InvariantCulture, out var page))
        {
            return null;
        }

        return title.IsSettore || settore is not null
            ? new IndexEntry(line, title.Code, title.Name, page, title.IsSettore ? null : settore)
            : null;
    }

    private void Add(IndexEntry entry)
    {
        var first = entries.Find(other => other.Name == entry.Name && other.Settore == entry.Settore);
        context.Ledger.Claim(entry.Line, first is null ? LineRole.Record : LineRole.RepeatedHeading, "centri");
        if (first is null)
        {
            entries.Add(entry);
        }

        settore = entry.Settore ?? first ?? entry;
    }
}
