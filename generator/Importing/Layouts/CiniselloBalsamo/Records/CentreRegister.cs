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
        var isOneCentre = sheets.Select(sheet => sheet.Head.Centre).Distinct(StringComparer.OrdinalIgnoreCase).Count() == 1;
        AddCoded(front, isOneCentre ? sheets[0].Head : null);
    }

    public ImmutableArray<Centre> All => [.. centres];

    public Slug? Find(PageHead head) => Find(head.Centre, head.TitleLine, head.Responsible);

    /// <summary>The centre printed there; a spelling not met before is a centre of its own.</summary>
    public Slug? Find(string printed, SourceLine line, Responsible? responsible)
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
        Add(id, code: null, printed, [], line, responsible);
        return id;
    }

    private void AddCoded(FrontPage front, PageHead? head)
    {
        var isFromHead = head is not null && head.Centre.Length >= front.CentreName.Length;
        var (name, other) = isFromHead ? (head!.Centre, front.CentreName) : (front.CentreName, head?.Centre ?? "");
        var id = identifiers.Take(Slug.FromCode(front.CentreCode), default, front.Line.Number);
        var isVariant = other.Length > 0 && !other.Equals(name, StringComparison.OrdinalIgnoreCase);
        Add(id, front.CentreCode, name, isVariant ? [other] : [], isFromHead ? head!.TitleLine : front.Line, head?.Responsible);
    }

    private void Add(Slug id, string? code, string name, ImmutableArray<string> variants, SourceLine line, Responsible? responsible)
    {
        centres.Add(new Centre
        {
            Id = id,
            Code = code,
            Name = name,
            Kind = CentreKind.Of(name),
            Responsible = responsible,
            Variants = variants,
            Provenance = line.FoundIn(document),
            Source = ImportContext.SourceOf(line),
        });
        foreach (var spelling in variants.Append(name))
        {
            bySpelling[spelling] = id;
        }
    }
}
