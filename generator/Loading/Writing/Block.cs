namespace PegOpenData.Loading.Writing;

/// <summary>The lines of one entry: the comments above it, the line it begins on, and the line after its last.</summary>
internal readonly record struct Block(int Lead, int Start, int End);
