using PegOpenData.Loading.JsonSchema;
using PegOpenData.Loading.Mapping;
using PegOpenData.Loading.Schemas;
using PegOpenData.Loading.Syntax;

namespace PegOpenData.Loading;

/// <summary>A plan out of trees that were parsed already: as the loader would understand it, before the checks.</summary>
public static class PlanTrees
{
    /// <param name="administration">Its folder and the tree of <c>ente.yaml</c>.</param>
    /// <param name="plan">Its folder and the tree of <c>piano.yaml</c>.</param>
    /// <param name="files">The trees of the collections, each with the name of its file without the ending.</param>
    /// <returns>The administration with that plan alone; null, with the reason in <paramref name="bag"/>, where a tree is not what its schema wants.</returns>
    public static Administration? Map(
        (Slug Id, MappingNode Settings) administration, (Slug Id, MappingNode Settings) plan, IReadOnlyList<(string Collection, string Stem, Node Records)> files, DiagnosticBag bag)
    {
        var unfit = new DiagnosticBag();
        Validate("ente", administration.Settings, unfit);
        Validate("piano", plan.Settings, unfit);
        foreach (var (collection, _, records) in files)
        {
            Validate(records is MappingNode ? Collections.RecordOf(collection) : collection, records, unfit);
        }

        bag.AddRange(unfit.ToSorted());
        if (unfit.HasErrors)
        {
            return null;
        }

        var mapped = PlanMapper.Map(plan.Id, plan.Settings, files.Select(file => new ParsedCollection(file.Collection, file.Stem, file.Records)), new DiagnosticBag());
        return AdministrationMapper.Map(administration.Id, administration.Settings, [mapped], new DiagnosticBag());
    }

    private static void Validate(string schema, Node tree, DiagnosticBag unfit) => SchemaDiagnostics.Validate(Contract.Instance[schema], tree, unfit);
}
