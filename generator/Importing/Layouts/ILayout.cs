using PegOpenData.Importing.Documents;

namespace PegOpenData.Importing.Layouts;

/// <summary>One kind of document and how to read it. A new one is a folder here and a line in <see cref="KnownLayouts"/>.</summary>
public interface ILayout
{
    /// <summary>What <c>--layout</c> takes: kebab-case Italian.</summary>
    string Name { get; }

    /// <summary>Whose documents it reads, for a list of layouts.</summary>
    string Description { get; }

    /// <summary>By what a document of this kind is known, to say when one is not: «manca il titolo …».</summary>
    string Mark { get; }

    /// <summary>A quick look, without findings.</summary>
    bool Recognises(SourceDocument document);

    /// <summary>
    /// The administration with the one plan of the document, every line claimed in the context's ledger; null where too little could be read.
    /// No name of a person is in it, but for those who answer for an office.
    /// </summary>
    Administration? Read(ImportContext context);
}
