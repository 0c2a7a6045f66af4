namespace PegOpenData.Loading.Syntax;

/// <summary>One key with its value.</summary>
public sealed record MappingEntry(ScalarNode Key, Node Value);
