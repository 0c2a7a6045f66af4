using System.Globalization;
using PegOpenData.Loading.Syntax;

namespace PegOpenData.Importing.Writing.Trees;

/// <summary>The values that several records hold, as they stand in a data file.</summary>
internal static class ValueTrees
{
    public static Node? Id(Slug? id) => Tree.Text(id?.ToString());

    public static Node? Ids(IEnumerable<Slug> ids) => Tree.Texts(ids.Select(id => id.ToString()));

    public static Node? Money(Amount? amount) => Tree.Number(amount?.Euro);

    public static Node? Address(Uri? address) => Tree.Text(address?.OriginalString);

    /// <summary>Written only where it is true: a data file does not say what goes without saying.</summary>
    public static Node? Flag(bool value) => value ? Tree.Boolean(true) : null;

    public static Node? Of(Provenance? provenance) => provenance is null ? null : Tree.Map(
        ("documento", Tree.Text(provenance.Document)),
        ("riga", Tree.Number(provenance.Line)),
        ("pagina", Tree.Number(provenance.Page)));

    public static Node? Of(Responsible? responsible) => responsible is null ? null : Tree.Map(
        ("ruolo", Tree.Text(responsible.Role)),
        ("nome", Tree.Text(responsible.Name)));

    public static Node Of(Act act) => Tree.Map(
        ("tipo", Tree.Text(act.Kind)),
        ("numero", Tree.Text(act.Number)),
        ("data", Tree.Date(act.Date)),
        ("url", Address(act.Url)));

    public static Node? Of(DeclaredOutcome? declared) => declared is null ? null : Tree.Map(
        ("esito", Tree.Text(declared.Kind.Italian())),
        ("percentuale", Tree.Number(declared.Percentage)),
        ("organo", Tree.Text(declared.Body)),
        ("atto", declared.Act is { } act ? Of(act) : null),
        ("data", Tree.Date(declared.Date)));

    /// <summary>The words, with their reading only where it says more than what anyone would read in them.</summary>
    public static Node? Words(Wording? wording, ReadingContext context) =>
        wording is null || wording.Reading == TargetReader.Read(wording.Text, context)
            ? Tree.Text(wording?.Text)
            : Tree.Map([("testo", Tree.Text(wording.Text)), .. Of(wording.Reading)]);

    /// <summary>A key for each year.</summary>
    public static Node? ByYear<T>(IEnumerable<KeyValuePair<int, T>> values, Func<T, Node?> write) =>
        Tree.MapOrNone(values.Select(pair => (pair.Key.ToString(CultureInfo.InvariantCulture), write(pair.Value))));

    private static IEnumerable<(string Key, Node? Value)> Of(Reading reading) =>
    [
        ("tipo", Tree.Text(reading.Kind.Italian())),
        ("operatore", Tree.Text(reading.Operator?.Italian())),
        ("valore", Tree.Number(reading.Value)),
        ("valore_max", Tree.Number(reading.Maximum)),
        ("unita", Tree.Text(reading.Unit)),
        ("data", Tree.Date(reading.Date)),
        ("precisione", Tree.Text(reading.Precision?.Italian())),
        ("riferimento", Tree.Text(reading.Reference)),
        ("parti", Tree.ListOrNone(reading.Parts.Select(part => Tree.Map(Of(part))))),
        ("incerto", Flag(reading.IsUncertain)),
    ];
}
