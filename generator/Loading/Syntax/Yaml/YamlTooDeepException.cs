namespace PegOpenData.Loading.Syntax.Yaml;

/// <summary>Leaves the reading of a file that nests without end; its diagnostic is in the bag already.</summary>
internal sealed class YamlTooDeepException : Exception;
