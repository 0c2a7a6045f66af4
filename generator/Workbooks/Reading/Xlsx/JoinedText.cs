using System.Text;

namespace PegOpenData.Workbooks.Reading.Xlsx;

/// <summary>Words that nearly always come in one piece, and then are not copied.</summary>
internal struct JoinedText
{
    private string? only;
    private StringBuilder? all;

    public void Add(string piece)
    {
        if (string.IsNullOrEmpty(only))
        {
            only = piece;
        }
        else
        {
            (all ??= new StringBuilder(only)).Append(piece);
        }
    }

    public override readonly string ToString() => all?.ToString() ?? only ?? "";
}
