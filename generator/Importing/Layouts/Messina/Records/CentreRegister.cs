using System.Collections.Immutable;
using PegOpenData.Importing.Identifiers;
using PegOpenData.Importing.Layouts.Messina.Pages;
using PegOpenData.Importing.Registers;

namespace PegOpenData.Importing.Layouts.Messina.Records;

/// <summary>Directorates and their services, each one record: the spelling printed most often is the name, the others are its variants.</summary>
internal sealed class CentreRegister
{
    private readonly List<Centre> centres = [];
    private readonly Dictionary<CommunicationSheet, Slug> services = [];
    private readonly IdentifierPool identifiers;
    private readonly string document;

    public CentreRegister(IdentifierPool identifiers, string document, ImmutableArray<CommunicationSheet> sheets)
    {
        (this.identifiers, this.document) = (identifiers, document);
        foreach (var directorate in sheets.GroupBy(sheet => OfficeName.KeyOfDirectorate(sheet.Directorate), StringComparer.Ordinal))
        {
            Add([.. directorate]);
        }
    }

    /// <summary>A directorate, then its services.</summary>
    public ImmutableArray<Centre> All => [.. centres];

    public Slug ServiceOf(CommunicationSheet sheet) => services[sheet];

    private void Add(ImmutableArray<CommunicationSheet> sheets)
    {
        var parent = Add(sheets, sheet => sheet.Directorate, parent: null);
        foreach (var service in sheets.GroupBy(sheet => OfficeName.KeyOfService(sheet.Office), StringComparer.Ordinal))
        {
            var id = Add([.. service], sheet => sheet.Office, parent);
            foreach (var sheet in service)
            {
                services.Add(sheet, id);
            }
        }
    }

    private Slug Add(ImmutableArray<CommunicationSheet> sheets, Func<CommunicationSheet, string> printed, Slug? parent)
    {
        var spellings = new Spellings();
        foreach (var sheet in sheets)
        {
            spellings.Add(printed(sheet));
        }

        var (name, line) = (spellings.Commonest(OfficeName.IsNumberAlone), sheets[0].Line);
        var number = parent is null ? OfficeName.NumeralOf(name) : null;
        var wanted = number is null ? Slug.FromTitle(name) : Slug.FromCode($"direzione-{number}");
        var id = identifiers.Take(wanted, parent ?? default, line.Number);
        centres.Add(new Centre
        {
            Id = id,
            Code = number,
            Name = name,
            Kind = number is null ? CentreKind.Of(name) : "direzione",
            Parent = parent,
            Variants = spellings.All.Remove(name),
            Provenance = line.FoundIn(document, sheets[0].Number),
            Source = ImportContext.SourceOf(line),
        });
        return id;
    }
}
