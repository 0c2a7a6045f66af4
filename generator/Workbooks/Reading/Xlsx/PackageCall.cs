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
}
