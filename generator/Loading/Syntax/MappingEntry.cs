namespace PegOpenData.Loading.Syntax;

/// <summary>One key with its value.</summary>
public readonly record struct MappingEntry(ScalarNode Key, Node Value);
