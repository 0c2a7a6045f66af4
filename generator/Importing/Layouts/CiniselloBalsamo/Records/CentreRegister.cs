using System.Collections.Immutable;
using PegOpenData.Importing.Documents;
using PegOpenData.Importing.Identifiers;
using PegOpenData.Importing.Layouts.CiniselloBalsamo.Pages;
using PegOpenData.Importing.Registers;

namespace PegOpenData.Importing.Layouts.CiniselloBalsamo.Records;

/// <summary>
/// The centres, each under one record whatever its spelling. The print is made for one centre, whose code and short name are among the
/// parameters; where all heads name one centre it is that, and the longest spelling is its name.
/// </summary>
internal sealed class CentreRegister
{
    private readonly List<Centre> centres = [];
    private readonly Dictionary<string, Slug> bySpelling = new(StringComparer.OrdinalIgnoreCase);
    private readonly IdentifierPool identifiers;
    private readonly string document;

    public CentreRegister(IdentifierPool identifiers, string document, FrontPage front, IReadOnlyList<ObjectiveSheet> sheets)
    {
        (this.identifiers, this.document) = (identifiers, document);
        var inHeads = sheets.Select(sheet => sheet.Head.Centre).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        var spellings = inHeads.Count == 1 ? inHeads.Append(front.CentreName) : [front.CentreName];
        AddCoded(front, [.. spellings.Where(name => name.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase)]);
    }

    public ImmutableArray<Centre> All => [.. centres];

    /// <summary>The centre printed there; a spelling not met before is a centre of its own.</summary>
    public Slug? Find(string printed, SourceLine line)
    {
        if (printed.Length == 0)
        {
            return null;
        }

        if (bySpelling.TryGetValue(printed, out var known))
        {
            return known;
        }

        var id = identifiers.Take(Slug.FromTitle(printed), default, line.Number);
        Add(id, code: null, printed, [], line);
        return id;
    }

    private void AddCoded(FrontPage front, ImmutableArray<string> spellings)
    {
        var name = spellings.OrderByDescending(spelling => spelling.Length).First();
        var id = identifiers.Take(Slug.FromCode(front.CentreCode), default, front.Line.Number);
        Add(id, front.CentreCode, name, spellings.Remove(name), front.Line);
    }

    private void Add(Slug id, string? code, string name, ImmutableArray<string> variants, SourceLine line)
    {
        centres.Add(new Centre
        {
            Id = id,
            Code = code,
            Name = name,
            Kind = CentreKind.Of(name),
            Variants = variants,
            Provenance = new Provenance(document, line.Number, Page: null),
            Source = ImportContext.SourceOf(line),
        });
        foreach (var spelling in variants.Append(name))
        {
            bySpelling[spelling] = id;
        }
    }
}
