using PegOpenData.Loading.Syntax;

namespace PegOpenData.Importing.Workbooks.Delivery.Guards;

/// <summary>A value that tables deliver, and where it goes.</summary>
/// <param name="Collection">Of the record; <c>ente</c> or <c>piano</c> for their own fields.</param>
/// <param name="Group">The group of fields that it is one of, as <c>responsabile</c>; empty for a field of the record itself.</param>
internal readonly record struct DeliveredCell(string Collection, string Group, string Field, ScalarNode Value)
{
    public const string Responsible = "responsabile";

    /// <summary>The one field for the name of a person.</summary>
    public const string Name = "nome";

    public bool IsWhoAnswers => Group == Responsible && Field == Name;
}
