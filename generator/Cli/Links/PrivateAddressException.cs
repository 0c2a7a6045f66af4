namespace PegOpenData.Cli.Links;

/// <summary>A host that may not be asked, because it stands in a private network.</summary>
internal sealed class PrivateAddressException : Exception;
