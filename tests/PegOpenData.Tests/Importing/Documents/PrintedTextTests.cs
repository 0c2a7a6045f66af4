using PegOpenData.Importing.Documents;

namespace PegOpenData.Tests.Importing.Documents;

public sealed class PrintedTextTests
{
    [Theory]
    [InlineData("< 3 giorni", "< 3 giorni")]
    [InlineData("<=9", "<=9")]
    [InlineData("< =5 giorni", "< =5 giorni")]
    [InlineData("<b>< 3 giorni</b>", "< 3 giorni")]
    [InlineData("<b>in parte</b> e in parte", "in parte e in parte")]
    [InlineData("<i>corsivo</i> <P>capoverso</P><u>sotto</u>", "corsivo capoversosotto")]
    [InlineData("<bis> e <pippo>", "<bis> e <pippo>")]
    [InlineData("  Tipo di Obiettivo **Sviluppo** ", "Tipo di Obiettivo Sviluppo")]
    [InlineData("uno \u00A0 \u00A0due", "uno due")]
    [InlineData("due  blanks stay", "due  blanks stay")]
    public void Only_known_tags_and_bold_marks_go(string cell, string expected) => Assert.Equal(expected, Markup.Clean(cell));

    [Theory]
    [InlineData("04 Gestione", "04", "Gestione")]
    [InlineData("01-Organismi", "01", "Organismi")]
    [InlineData("10 – Risorse umane", "10", "Risorse umane")]
    [InlineData("115 –Scuole", "115", "Scuole")]
    [InlineData("4. LA CITTA'", "4", "LA CITTA'")]
    [InlineData("12", "12", "")]
    public void A_code_and_a_name_part_at_any_dash_or_none(string printed, string code, string name) =>
        Assert.Equal(new CodedName(code, name), CodedName.In(printed));

    [Theory]
    [InlineData("Organismi")]
    [InlineData("4LA CITTA'")]
    [InlineData("")]
    public void Without_a_code_there_is_no_coded_name(string printed) => Assert.Null(CodedName.In(printed));

    [Theory]
    [InlineData("a <a href=\"http://e.it/a_(b)\">b*c</a>.", @"a [b\*c](<http://e.it/a_(b)>).")]
    [InlineData("<a href=\"http://e.it/a\\b\">[x]</a>", @"[\[x\]](<http://e.it/a\\b>)")]
    [InlineData("<a href=\"http://e.it/\">uno</a><a href=\"http://f.it/\">due</a>", "[uno](<http://e.it/>)[due](<http://f.it/>)")]
    public void A_link_keeps_its_whole_address(string printed, string markdown) => Assert.Equal(markdown, HtmlLink.Markdown(printed));

    [Theory]
    [InlineData(253, false)]
    [InlineData(254, true)]
    [InlineData(255, true)]
    [InlineData(256, false)]
    public void A_text_that_fills_its_field_was_cut(int length, bool isCut)
    {
        var found = new DiagnosticBag();
        CutText.Check(found, SourceSpan.Start("d.txt"), "Nota", new string('x', length));
        CutText.Check(found, SourceSpan.Start("d.txt"), "Nota", new string('x', length - 1) + ".");
        Assert.Equal(isCut ? 1 : 0, found.ToSorted().Count);
    }

    [Theory]
    [InlineData("affidamento dei lavori entro la scadenza del", true)]
    [InlineData("secondo quanto previsto dall'", true)]
    [InlineData("le polizie locali sui", true)]
    [InlineData("AFFIDAMENTO ENTRO LA SCADENZA DEL", true)]
    [InlineData("Relazione finale.", false)]
    [InlineData("allegato A", false)]
    [InlineData("Area Sud", false)]
    [InlineData("qualità dell'aria", false)]
    public void A_text_that_stops_at_a_preposition_was_cut(string text, bool isCut) => Assert.Equal(isCut, CutText.AnnouncesMore(text));

    [Fact]
    public void Paragraphs_part_at_their_tags() =>
        Assert.Equal(["uno", "due < 3", "tre"], Markup.Paragraphs("<p>uno</p> <p><i>due < 3</i></p><p> </p>tre"));

    [Fact]
    public void A_line_parts_at_its_bold_marks() =>
        Assert.Equal(["A: 1 uno", "B:", "2 due", "TITOLO"], Markup.PartAtBold("A: 1 uno**B:** 2 due**TITOLO**"));

    [Theory]
    [InlineData("-149.800,00", "-149800.00")]
    [InlineData("1.200,00", "1200.00")]
    [InlineData("10,00", "10.00")]
    [InlineData("0,5", "0.5")]
    [InlineData("1234,5", "1234.5")]
    [InlineData("+7", "7")]
    [InlineData("1.234.567", "1234567")]
    public void Italian_numbers_keep_the_printed_decimals(string printed, string expected) =>
        Assert.Equal(expected, ItalianNumber.Read(printed)?.ToString(System.Globalization.CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("10.00")]
    [InlineData("1.2345,00")]
    [InlineData("1,234.50")]
    [InlineData("12.34.567")]
    [InlineData("")]
    [InlineData("1 000")]
    [InlineData("dieci")]
    [InlineData("10,")]
    [InlineData("٣")]
    [InlineData("999999999999999999999999999999999999")]
    public void What_is_no_italian_number_is_nothing(string printed) => Assert.Null(ItalianNumber.Read(printed));

    [Theory]
    [InlineData("31/12/2017", 2017, 12, 31)]
    [InlineData("1/3/2017", 2017, 3, 1)]
    [InlineData("29/02/2020", 2020, 2, 29)]
    public void Dates_are_day_month_year(string printed, int year, int month, int day) =>
        Assert.Equal(new DateOnly(year, month, day), ItalianDate.Read(printed));

    [Theory]
    [InlineData("29/02/2019")]
    [InlineData("00/01/1900")]
    [InlineData("2017-12-31")]
    [InlineData("31/12/17")]
    [InlineData("")]
    public void What_is_no_date_is_nothing(string printed) => Assert.Null(ItalianDate.Read(printed));

    [Fact]
    public void A_day_and_month_take_the_year_from_elsewhere()
    {
        Assert.Equal(new DateOnly(2017, 12, 31), ItalianDate.Read("31 DICEMBRE", 2017));
        Assert.Equal(new DateOnly(2017, 6, 30), ItalianDate.Read("30 giugno", 2017));
        Assert.Null(ItalianDate.Read("31 GIUGNO", 2017));
        Assert.Null(ItalianDate.Read("DICEMBRE", 2017));
        Assert.Null(ItalianDate.Read("31 BRUMAIO", 2017));
    }

    [Theory]
    [InlineData("niente da cambiare (247, < 3 giorni)", "niente da cambiare (247, < 3 giorni)")]
    [InlineData("2020_OB_1", "2020_OB_1")]
    [InlineData("_corsivo_", @"\_corsivo\_")]
    [InlineData("5 * 3 * 2", @"5 \* 3 \* 2")]
    [InlineData("<script>", @"\<script>")]
    [InlineData("# 1", @"\# 1")]
    [InlineData("n. 1 #due", "n. 1 #due")]
    [InlineData("> citato", @"\> citato")]
    [InlineData("- voce", "- voce")]
    [InlineData("[aperta", "[aperta")]
    [InlineData("[qui](https://esempio.it)", @"\[qui](https\://esempio.it)")]
    [InlineData("al link http://www.esempio.it/pagina: ore 9:30", @"al link http\://www.esempio.it/pagina: ore 9:30")]
    [InlineData("R&amp;D", @"R\&amp;D")]
    [InlineData("R&D", "R&D")]
    public void Prose_as_markdown_shows_the_same_words(string printed, string expected) => Assert.Equal(expected, MarkdownText.Escape(printed));
}
