namespace PegOpenData.Loading.JsonSchema.Compilation;

/// <summary>Which schemas a keyword's value holds.</summary>
public enum Holds
{
    Nothing,

    /// <summary>It is a schema.</summary>
    Schema,

    /// <summary>It is a list of schemas.</summary>
    List,

    /// <summary>It is a mapping whose values are schemas.</summary>
    Map,
}
