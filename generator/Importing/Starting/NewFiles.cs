using System.Collections.Immutable;
using PegOpenData.Importing.Headings;
using PegOpenData.Importing.Identifiers;
using PegOpenData.Loading;
using PegOpenData.Loading.Schemas;
using PegOpenData.Loading.Syntax;
using PegOpenData.Loading.Writing;
using PegOpenData.Loading.Writing.Drafting;

namespace PegOpenData.Importing.Starting;

/// <summary>Begins the files that a person completes: each with what is known, its identifier made as an import makes it, and every other field explained.</summary>
/// <param name="existing">The data that are there, by path relative to their folder.</param>
public sealed class NewFiles(IReadOnlyList<SourceFile> existing)
{
    /// <param name="folder">Null for one made of the name.</param>
    /// <param name="kind">Null for the one that the name says; a municipality where it says none.</param>
    public static ImportedFile Administration(string name, string? kind, Slug? folder) => Of(
        $"{folder ?? Slug.FromCode(AdministrationKinds.FolderName(name))}/ente.yaml",
        "ente",
        ("denominazione", Tree.Text(name)),
        ("tipo", Tree.Text(kind ?? AdministrationKinds.Of(name) ?? "comune")));

    /// <param name="folder">Null for one made of kind and year.</param>
    public static ImportedFile Plan(Slug administration, Slug? folder, string title, int year, string kind) => Of(
        $"{administration}/{folder ?? Slug.FromCode($"{kind}-{year}")}/piano.yaml",
        "piano",
        ("denominazione", Tree.Text(title)),
        ("anno", Tree.Number(year)),
        ("tipo", Tree.Text(kind)));

    /// <param name="code">The printed one, which the identifier is made of; null where there is none.</param>
    public ImportedFile Objective(Slug administration, Slug plan, string title, string? code)
    {
        var id = Identifier(administration, plan, title, code, plan, known => known.Objectives.Select(objective => objective.Id));
        return Record(administration, plan, Collections.Objectives, id, ("codice", Tree.Text(code)), ("titolo", Tree.Text(title)));
    }

    /// <param name="objective">The one it measures.</param>
    /// <param name="code">As for an objective.</param>
    public ImportedFile Indicator(Slug administration, Slug plan, Slug objective, string title, string? code)
    {
        var id = Identifier(administration, plan, title, code, objective, known => known.Indicators.Select(indicator => indicator.Id));
        return Record(
            administration, plan, Collections.Indicators, id,
            ("obiettivo", Tree.Text(objective.ToString())), ("codice", Tree.Text(code)), ("denominazione", Tree.Text(title)));
    }

    /// <summary>The errors that the data would have with the file and do not have without it; each file that is there keeps its own.</summary>
    public IEnumerable<Diagnostic> Check(ImportedFile file)
    {
        var folder = file.Path.Split('/')[0] + "/";
        var around = existing.Where(known => known.Path.StartsWith(folder, StringComparison.Ordinal)).ToList();
        return Errors([.. around, new SourceFile(file.Path, file.Content)]).Except(Errors(around));
    }

    private static IEnumerable<Diagnostic> Errors(IReadOnlyList<SourceFile> files)
    {
        var found = new DiagnosticBag();
        PlanLoader.LoadData(files, found);
        return found.ToSorted().Where(finding => finding.Severity == Severity.Error);
    }

    private Slug Identifier(Slug administration, Slug plan, string title, string? code, Slug owner, Func<Plan, IEnumerable<Slug>> idsOf)
    {
        if (code is not null)
        {
            return Slug.FromCode(code);
        }

        var folder = $"{administration}/";
        var known = PlanLoader.LoadData([.. existing.Where(file => file.Path.StartsWith(folder, StringComparison.Ordinal))], new DiagnosticBag())
            .SelectMany(each => each.Plans).Where(each => each.Id == plan).SelectMany(idsOf);
        var taken = known.Distinct().ToImmutableDictionary(id => id.ToString(), _ => "", StringComparer.Ordinal);
        return new IdentifierPool(taken).Take(Slug.FromTitle(title), owner, line: 1);
    }

    private static ImportedFile Record(Slug administration, Slug plan, string collection, Slug id, params (string Key, Node? Value)[] fields) =>
        Of($"{administration}/{plan}/{collection}/{id}.yaml", Collections.RecordOf(collection), [("id", Tree.Text(id.ToString())), .. fields]);

    private static ImportedFile Of(string path, string schema, params (string Key, Node? Value)[] fields) =>
        ImportedFile.Of(path, RecordDraft.Write(schema, SchemaAddress.For(path, schema), Tree.Map(fields)));
}
