namespace PegOpenData.Loading.JsonSchema;

/// <summary>The types of JSON, as a set.</summary>
[Flags]
public enum NodeTypes
{
    None = 0,
    Null = 1,
    Boolean = 2,
    Integer = 4,

    /// <summary>Any number; the integers are among them.</summary>
    Number = 8 | Integer,
    Text = 16,
    List = 32,
    Map = 64,
    All = Null | Boolean | Number | Text | List | Map,
}
