namespace PegOpenData.Workbooks.Writing;

/// <summary>What a spreadsheet says to whoever types a value that is not in the list.</summary>
internal static class ListWords
{
    public const string Title = "Valore non previsto";

    public const string Refusal = "Scegliere una delle voci dell'elenco, oppure lasciare vuoto.";
}
