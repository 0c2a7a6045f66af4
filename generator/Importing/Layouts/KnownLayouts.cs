using System.Collections.Immutable;
using PegOpenData.Importing.Documents;
using PegOpenData.Importing.Layouts.Capannori;
using PegOpenData.Importing.Layouts.CiniselloBalsamo;
using PegOpenData.Importing.Layouts.Messina;
using PegOpenData.Importing.Layouts.ReggioEmilia;
using PegOpenData.Importing.Layouts.Venezia;

namespace PegOpenData.Importing.Layouts;

/// <summary>The one list of layouts.</summary>
public static class KnownLayouts
{
    public static ImmutableArray<ILayout> All { get; } =
        [new CapannoriLayout(), new CiniselloBalsamoLayout(), new MessinaLayout(), new ReggioEmiliaLayout(), new VeneziaLayout()];

    public static IEnumerable<string> Names => All.Select(layout => layout.Name);

    /// <summary>The layout named, or the one that recognises the document; null with the reason in <paramref name="found"/>.</summary>
    /// <exception cref="InvalidOperationException">There is no layout of that name.</exception>
    public static ILayout? For(SourceDocument document, string? name, DiagnosticBag found)
    {
        var recognising = All.FirstOrDefault(layout => layout.Recognises(document));
        if (name is null)
        {
            return recognising ?? Refuse(found, Errors.Importing.UnrecognisedDocument(document.Span, Names));
        }

        var named = All.Single(layout => layout.Name == name);
        return named.Recognises(document)
            ? named
            : Refuse(found, Errors.Importing.OtherLayout(document.Span, name, named.Mark, recognising?.Name));
    }

    private static ILayout? Refuse(DiagnosticBag found, Diagnostic reason)
    {
        found.Add(reason);
        return null;
    }
}
