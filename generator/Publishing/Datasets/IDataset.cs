namespace PegOpenData.Publishing.Datasets;

/// <summary>One file of data: where it is and how to write it.</summary>
public interface IDataset
{
    UrlPath Url { get; }

    /// <summary>Appends the whole file to <paramref name="output"/>.</summary>
    void Export(Stream output);
}
