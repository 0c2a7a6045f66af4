using System.Globalization;

namespace PegOpenData.Importing.Documents;

/// <summary>Writes the name of a town that is printed in capitals as names are written.</summary>
public static class Capitals
{
    /// <summary><c>CINISELLO BALSAMO</c> is <c>Cinisello Balsamo</c>.</summary>
    public static string ToName(string capitals) => CultureInfo.InvariantCulture.TextInfo.ToTitleCase(capitals.ToLowerInvariant());
}
