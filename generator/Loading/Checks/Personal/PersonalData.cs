namespace PegOpenData.Loading.Checks.Personal;

/// <summary>Finds in a text what belongs to a person alone, and has no place among public data.</summary>
public static class PersonalData
{
    /// <summary>What is shorter holds none.</summary>
    private const int Shortest = 9;

    /// <returns>What was found, in words for a message, and where it stands.</returns>
    public static IEnumerable<(string What, Range Where)> In(string text) => text.Length < Shortest
        ? []
        : TaxCode.In(text).Select(where => ("il codice fiscale di una persona", where))
            .Concat(PersonalEmail.In(text).Select(where => ("l'indirizzo e-mail di una persona", where)))
            .Concat(MobileNumber.In(text).Select(where => ("un numero di cellulare", where)))
            .Concat(BankAccount.In(text).Select(where => ("il conto bancario (IBAN) di una persona", where)));
}
