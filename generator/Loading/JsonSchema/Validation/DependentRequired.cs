using PegOpenData.Loading.JsonSchema.Compilation;
using PegOpenData.Loading.Syntax;

namespace PegOpenData.Loading.JsonSchema.Validation;

/// <summary><c>dependentRequired</c>: properties that must be there where another one is.</summary>
internal sealed class DependentRequired() : Keyword("dependentRequired")
{
    public override Constraint? Compile(KeywordSource source)
    {
        if (source.Value is not MappingNode map)
        {
            source.Wrong("elenchi di nomi di campi, ciascuno sotto il nome di un campo");
            return null;
        }

        var rules = map.Entries.Select(entry => (When: entry.Key.Text, Names: source.Texts(entry.Value) ?? [])).ToArray();
        return visit =>
        {
            if (visit.Instance is not MappingNode instance)
            {
                return;
            }

            foreach (var missing in rules.Where(rule => instance[rule.When] is not null).SelectMany(rule => rule.Names))
            {
                if (instance[missing] is null)
                {
                    visit.Fail(source, property: missing);
                }
            }
        };
    }
}
