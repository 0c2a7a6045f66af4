namespace PegOpenData.Loading.Syntax;

/// <summary>The JSON type of a scalar.</summary>
public enum ScalarKind
{
    Null,
    Boolean,
    Number,
    Text,
}
