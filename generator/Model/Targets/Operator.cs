namespace PegOpenData.Model.Targets;

/// <summary>A comparison printed with a target; never assumed where none is printed.</summary>
public enum Operator
{
    [Term("=")] Equal,
    [Term("<")] LessThan,
    [Term("<=")] AtMost,
    [Term(">")] MoreThan,
    [Term(">=")] AtLeast,
}
