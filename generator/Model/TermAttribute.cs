namespace PegOpenData.Model;

/// <summary>The Italian word that data files, tables and addresses use for a member of a closed vocabulary.</summary>
[AttributeUsage(AttributeTargets.Field)]
public sealed class TermAttribute(string italian) : Attribute
{
    public string Italian { get; } = italian;
}
