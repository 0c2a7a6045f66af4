namespace PegOpenData.Loading.JsonSchema.Compilation;

/// <summary>One word of the schema language: how its value is read, once, into what is checked many times.</summary>
public abstract class Keyword(string name, Holds holds = Holds.Nothing)
{
    public string Name { get; } = name;

    /// <summary>Which schemas its value holds.</summary>
    public Holds Holds { get; } = holds;

    /// <summary>It looks at what the other keywords found, so it comes after them.</summary>
    public virtual bool ComesLast => false;

    /// <summary>What it demands, or null where it demands nothing (annotations) or is wrong, which <paramref name="source"/> was told.</summary>
    public abstract Constraint? Compile(KeywordSource source);
}
