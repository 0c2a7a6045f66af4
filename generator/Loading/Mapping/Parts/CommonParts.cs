using System.Collections.Immutable;

namespace PegOpenData.Loading.Mapping.Parts;

/// <summary>The parts that many records share: acts, who is responsible, where it was printed, what was certified.</summary>
internal static class CommonParts
{
    public static Act? Act(this Fields record, string key) => record.Nested(key) is { } act ? Act(act) : null;

    public static ImmutableArray<Act> Acts(this Fields record, string key) => [.. record.Items(key).Select(Act)];

    public static Responsible? Responsible(this Fields record) =>
        record.Nested("responsabile") is { } who ? new Responsible(who.Required("ruolo"), who.Text("nome")) : null;

    public static Provenance? Provenance(this Fields record) =>
        record.Nested("fonte") is { } from ? new Provenance(from.Required("documento"), from.Integer("riga"), from.Integer("pagina")) : null;

    public static string? PublishedUnder(this Fields record) => record.Flag("pubblicabile") ? record.Text("norma") : null;

    public static DeclaredOutcome? DeclaredOutcome(this Fields record) =>
        record.Nested("esito_dichiarato") is { } declared && declared.Term<OutcomeKind>("esito") is { } kind
            ? new DeclaredOutcome
            {
                Kind = kind,
                Percentage = declared.Decimal("percentuale"),
                Body = declared.Text("organo"),
                Act = declared.Act("atto"),
                Date = declared.Date("data"),
            }
            : null;

    private static Act Act(Fields act) => new()
    {
        Kind = act.Required("tipo"),
        Number = act.Text("numero"),
        Date = act.Date("data"),
        Url = act.Address("url"),
    };
}
