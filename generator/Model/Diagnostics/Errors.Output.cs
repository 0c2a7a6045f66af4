namespace PegOpenData.Model.Diagnostics;

public static partial class Errors
{
    /// <summary>Findings of the last step: the theme, the folder to publish to.</summary>
    public static class Output
    {
        /// <summary>The theme named in <c>site.yaml</c> or by <c>--theme</c> was not built with the program. Example: <c>tema: italia</c> for <c>Italia</c>.</summary>
        public static Diagnostic UnknownTheme(SourceSpan at, string name, IReadOnlyCollection<string> known) => Error(
            "tema-sconosciuto",
            at,
            $"Il tema «{name}» non esiste.{DidYouMean(NearestName.Of(name, known))} I temi sono: {string.Join(", ", known)}.",
            "Scrivere in site.yaml, o dopo --theme, il nome di una cartella di themes/.");

        /// <summary>The folder to publish to holds what is read, or lies in it. Example: <c>--output data</c>, or <c>--output .</c>.</summary>
        public static Diagnostic FolderOverlaps(string folder, string source) => Error(
            "uscita-sovrapposta",
            SourceSpan.Start("--output"),
            $"La cartella «{folder}», dove pubblicare, e la cartella «{source}», da cui si leggono i dati o i testi, stanno una dentro l'altra.",
            "Scegliere con --output una cartella a parte, per esempio output.");

        /// <summary>The folder to publish to is the root of the file system. Example: <c>--output /</c>.</summary>
        public static Diagnostic FolderIsRoot(string folder) => Error(
            "uscita-nella-radice",
            SourceSpan.Start("--output"),
            $"La cartella «{folder}», dove pubblicare, è la radice del disco.",
            "Scegliere con --output una cartella a parte, per esempio output.");

        /// <summary>The folder to publish to cannot be written. Example: it belongs to another user, or the disk is full.</summary>
        public static Diagnostic CannotWrite(string folder, string reason) => Error(
            "cartella-non-scrivibile",
            SourceSpan.Start(folder),
            $"Non riesco a scrivere nella cartella «{folder}»: {reason}",
            "Controllare i permessi e lo spazio su disco, oppure scegliere un'altra cartella con --output.");
    }
}
