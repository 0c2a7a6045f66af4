namespace PegOpenData.Loading.JsonSchema.Reporting;

/// <summary>The types and formats of the schema language in words of the people who fill data in.</summary>
internal static class TypeWords
{
    private static readonly (NodeTypes Type, string Word)[] Words =
    [
        (NodeTypes.Text, "un testo"), (NodeTypes.Number, "un numero"), (NodeTypes.Integer, "un numero intero"), (NodeTypes.Boolean, "true o false"),
        (NodeTypes.List, "un elenco"), (NodeTypes.Map, "un gruppo di campi"), (NodeTypes.Null, "nessun valore"),
    ];

    /// <summary>"un testo o un elenco".</summary>
    public static string Of(NodeTypes types)
    {
        var words = new List<string>();
        foreach (var (type, word) in Words)
        {
            if (types.HasFlag(type))
            {
                words.Add(word);
                types &= ~type;
            }
        }

        return string.Join(" o ", words);
    }

    public static string MendFor(NodeTypes expected, NodeTypes found) => expected switch
    {
        _ when found == NodeTypes.Null => "Scrivere il valore, o togliere il campo.",
        NodeTypes.Integer => "Scrivere solo cifre, senza punti, virgolette né unità di misura.",
        NodeTypes.Number => "Scrivere solo cifre, con il punto per i decimali, senza virgolette né unità di misura: 1234.56.",
        NodeTypes.Boolean => "Scrivere true oppure false, senza virgolette.",
        NodeTypes.List => "Scrivere ogni voce su una riga propria, con «- » davanti.",
        NodeTypes.Map => "Scrivere i campi uno per riga sotto il nome, rientrati di due spazi.",
        NodeTypes.Text => "Scrivere il testo sulla riga del campo, tra virgolette se contiene segni particolari.",
        _ => "Correggere il valore.",
    };

    public static string? OfFormat(string? format) => format switch
    {
        "date-time" => "data e ora come 2020-12-31T10:00:00Z",
        "time" => "un'ora come 10:00:00Z",
        "email" or "idn-email" => "un indirizzo di posta elettronica",
        "uri" or "iri" => "un indirizzo completo, come https://www.esempio.it/pagina",
        "uri-reference" or "iri-reference" => "un indirizzo, completo o relativo",
        _ => format,
    };
}
