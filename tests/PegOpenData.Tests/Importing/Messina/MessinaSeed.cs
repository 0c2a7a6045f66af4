using PegOpenData.Importing;

namespace PegOpenData.Tests.Importing.Messina;

/// <summary>The real document and where its sheets stand.</summary>
internal static class MessinaSeed
{
    public static ImportOptions Options => Whole.Options;

    public static SeedImport Whole => Seeds.Messina;

    public static SeedImport Facts => Whole.Facts;

    /// <summary>The line of a sheet, whose number is that of its page.</summary>
    public static int LineOf(int sheet) => 27 + (3 * (sheet - 1));
}
