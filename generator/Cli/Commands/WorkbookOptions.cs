using System.CommandLine;
using System.CommandLine.Parsing;

namespace PegOpenData.Cli.Commands;

/// <summary>What the commands that write a workbook share.</summary>
internal static class WorkbookOptions
{
    public static Option<bool> Overwrite() => new("--sovrascrivi") { Description = "Se il file esiste già, lo sostituisce." };

    /// <summary>A name that ends in no format of workbooks is misuse.</summary>
    public static void RefuseOtherFormats(SymbolResult result)
    {
        if (result.Tokens is [var token] && WorkbookFile.FormatOf(token.Value) is null)
        {
            result.AddError($"«{token.Value}» non è il nome di una cartella di lavoro: deve finire in .xlsx oppure .ods.");
        }
    }
}
