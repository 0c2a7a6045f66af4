using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;

namespace PegOpenData.Workbooks.Reading.Xlsx;

/// <summary>Calls the library of .xlsx, which speaks of wrong bytes with exceptions that anywhere else would be bugs of ours.</summary>
internal static class PackageCall
{
    public static T Of<T>(Func<T> call)
    {
        try
        {
            return call();
        }
        catch (Exception fault) when (fault is ArgumentException or InvalidOperationException or KeyNotFoundException)
        {
            throw UnreadableWorkbookException.Damaged(UnreadableWorkbookException.WrongPart);
        }
    }

    /// <summary>The elements of the wanted types, one at a time, in the order of the part.</summary>
    public static IEnumerable<OpenXmlElement> Elements(OpenXmlPart part, params Type[] wanted)
    {
        using var reader = Of(() => OpenXmlReader.Create(part));
        Func<bool> read = reader.Read;
        Func<OpenXmlElement?> load = reader.LoadCurrentElement;
        while (Of(read))
        {
            if (reader.IsStartElement && wanted.Contains(reader.ElementType) && Of(load) is { } element)
            {
                yield return element;
            }
        }
    }
}
