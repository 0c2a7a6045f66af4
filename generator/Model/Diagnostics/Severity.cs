namespace PegOpenData.Model.Diagnostics;

/// <summary>An error must not be published; a warning is what a real, approved plan may well contain.</summary>
public enum Severity
{
    [Term("avviso")] Warning,
    [Term("errore")] Error,
}
