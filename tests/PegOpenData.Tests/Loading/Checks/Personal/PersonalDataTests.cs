using PegOpenData.Loading.Checks.Personal;
using PegOpenData.Loading.Folders;

namespace PegOpenData.Tests.Loading.Checks.Personal;

/// <summary>What belongs to persons is found; what offices write every day is not.</summary>
public sealed class PersonalDataTests
{
    [Theory]
    [InlineData("RSSMRA85T10A562S", "RSSMRA85T10A562S")]
    [InlineData("cf. rssmra85t10a562s.", "rssmra85t10a562s")]
    [InlineData("(RSS MRA 85T10 A562 S)", "RSS MRA 85T10 A562 S")]
    [InlineData("RSSMRA85T10A562T", null)]
    [InlineData("XRSSMRA85T10A562S", null)]
    [InlineData("RSSMRA85T1LA562A", null)]
    [InlineData("00301970190", null)]
    [InlineData("CUP J41B21000000001", null)]
    [InlineData("", null)]
    public void A_tax_code_is_one_only_with_its_check_letter(string text, string? found) => Assert.Equal(found, Found(text, TaxCode.In(text)));

    [Theory]
    [InlineData("scrivere a nome.cognome@comune.prova.it.", "nome.cognome@comune.prova.it")]
    [InlineData("n.cognome@comune.prova.it", "n.cognome@comune.prova.it")]
    [InlineData("Anna_Maria.D'Esempio2@pec.it", "Anna_Maria.D'Esempio2@pec.it")]
    [InlineData("cognome85@libero.it", "cognome85@libero.it")]
    [InlineData("protocollo@comune.prova.it", null)]
    [InlineData("comune.prova@pec.regione.it", null)]
    [InlineData("ufficio.tributi@comune.prova.it", null)]
    [InlineData("polizia.municipale@comune.prova.it", null)]
    [InlineData("comunediprova@libero.it", null)]
    [InlineData("urp@comune.prova.it", null)]
    [InlineData("tre volte @ giorno", null)]
    public void An_address_is_of_a_person_where_no_office_is_named(string text, string? found) => Assert.Equal(found, Found(text, PersonalEmail.In(text)));

    [Theory]
    [InlineData("cell. 333 1234567", "333 1234567")]
    [InlineData("3331234567", "3331234567")]
    [InlineData("tel:+39-347-123.4567", "+39-347-123.4567")]
    [InlineData("0039 320/1234567,", "0039 320/1234567")]
    [InlineData("348 12 34 567", "348 12 34 567")]
    [InlineData("0522 456111", null)]
    [InlineData("prot. n. 3331234567", null)]
    [InlineData("€ 3.331.234.567,00", null)]
    [InlineData("3331234567,00", null)]
    [InlineData("333 1234567 12", null)]
    [InlineData("https://comune.prova.it/atti/3331234567", null)]
    [InlineData("33312345678", null)]
    [InlineData("P.IVA 03331234567", null)]
    [InlineData("330 domande, 340 pratiche e 350 controlli", null)]
    public void A_mobile_number_is_no_landline_and_no_amount(string text, string? found) => Assert.Equal(found, Found(text, MobileNumber.In(text)));

    [Fact]
    public void The_plans_of_this_repository_hold_none()
    {
        var found = new DiagnosticBag();
        var files = SourceFolder.Read(Path.Combine(Repository.Root, "data"), found);
        Assert.NotEmpty(files);
        Assert.Empty(files.SelectMany(Lines).Where(line => PersonalData.In(line.Text).Any()).Select(line => line.Place));
    }

    private static string? Found(string text, IEnumerable<Range> places) => places.Select(place => text[place]).SingleOrDefault();

    private static IEnumerable<(string Place, string Text)> Lines(SourceFile file) =>
        System.Text.Encoding.UTF8.GetString(file.Content.Span).Split('\n').Select((line, at) => ($"{file.Path}:{at + 1}", line));
}
