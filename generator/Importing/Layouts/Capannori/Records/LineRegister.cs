using System.Collections.Immutable;
using PegOpenData.Importing.Layouts.Capannori.Objectives;

namespace PegOpenData.Importing.Layouts.Capannori.Records;

/// <summary>The lines of the DUP, each once: its code has the same words wherever it is printed.</summary>
internal sealed class LineRegister(ImportContext context, string document)
{
    private readonly Dictionary<string, ProgrammeLine> byCode = new(StringComparer.Ordinal);

    public ImmutableArray<ProgrammeLine> All => [.. byCode.Values];

    /// <summary>The operational line, whose parent is the strategic one.</summary>
    public ImmutableArray<Slug> Of(ObjectiveSheet sheet)
    {
        var above = sheet.StrategicLine is { } strategic ? Find("obiettivo-strategico", strategic, parent: null) : null;
        return sheet.OperationalLine is { } operational ? [Find("obiettivo-operativo", operational, above?.Id).Id] : [];
    }

    private ProgrammeLine Find(string level, Link link, Slug? parent)
    {
        if (!byCode.TryGetValue(link.Code, out var line))
        {
            line = new ProgrammeLine
            {
                Id = Slug.FromCode($"{level}-{link.Code}"),
                Level = level,
                Code = link.Code,
                Name = link.Name,
                Parent = parent,
                Provenance = new Provenance(document, link.Line.Number, Page: null),
                Source = ImportContext.SourceOf(link.Line),
            };
            byCode.Add(link.Code, line);
        }

        if (line.Name != link.Name)
        {
            context.Found.Add(Errors.Importing.DisagreeingRepetition(link.Line.Span, $"La linea {link.Code} del DUP", line.Source.Span.Line));
        }

        return line;
    }
}
