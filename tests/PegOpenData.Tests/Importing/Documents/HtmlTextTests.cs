using PegOpenData.Importing.Documents;

namespace PegOpenData.Tests.Importing.Documents;

public sealed class HtmlTextTests
{
    [Theory]
    [InlineData("<p>Uno</p> <p>Due</p>", "Uno\n\nDue")]
    [InlineData("Uno <b> due </b>tre", "Uno **due**tre")]
    [InlineData("<p><b>Titolo</b>          Testo</p>", "**Titolo**\n\nTesto")]
    [InlineData("Tre  blanks restano", "Tre  blanks restano")]
    [InlineData("Attività:                      - una;                      - due", "Attività:\n\n- una;\n- due")]
    [InlineData("R&amp;D < 3", "R&D < 3")]
    [InlineData("classi 5<sup>^</sup>", "classi 5^")]
    [InlineData("<script>x</script>", "\\<script>x\\</script>")]
    [InlineData("cut <b>open", "cut open")]
    [InlineData("<b></b>vuoto", "vuoto")]
    [InlineData("2 * 3 * 4", "2 \\* 3 \\* 4")]
    public void Tags_become_markdown_and_words_stay(string html, string markdown) => Assert.Equal(markdown, HtmlText.ToMarkdown(html));

    [Theory]
    [InlineData("<ul style=\"list-style-type: none\"> <li>• uno</li> <li>•due</li> </ul>", "- uno\n- due")]
    [InlineData("<ul> <li>- uno</li> <li>senza segno</li> </ul>", "- uno\n- senza segno")]
    [InlineData("<ol style=\"list-style-type: none\"> <li>1. uno</li> <li>2. due</li> </ol>", "1. uno\n2. due")]
    [InlineData("<ul> <li>a) uno</li> <li>b) due</li> </ul>", "a) uno\n\nb) due")]
    [InlineData("<ul> <li>• uno:             <ul> <li>◦ dentro</li> </ul> </li> <li>• due</li> </ul> fine", "- uno:\n  - dentro\n- due\n\nfine")]
    [InlineData("Prima: <ul> <li>- uno</li> </ul> <p>Dopo</p>", "Prima:\n\n- uno\n\nDopo")]
    [InlineData("<ul> <li><p>uno</p></li> </ul>", "- uno")]
    [InlineData("</ul></li><li>solo", "solo")]
    public void A_list_keeps_its_own_marks_once(string html, string markdown) => Assert.Equal(markdown, HtmlText.ToMarkdown(html));

    [Theory]
    [InlineData("<p>prima dell'</p>", "<p>inizio</p>", "prima dell'inizio")]
    [InlineData("<p>a metà</p>", "frase", "a metà frase")]
    [InlineData("<p>Finita.</p>", "<p>Altra</p>", "Finita.\n\nAltra")]
    [InlineData("<ul> <li>- uno</li> </ul>", "<ul> <li>- due</li> </ul>", "- uno\n- due")]
    [InlineData("<ul> <li>- uno</li> </ul>", "<p>dopo</p>", "- uno\n\ndopo")]
    [InlineData("", "solo", "solo")]
    public void Parts_of_a_text_are_joined(string above, string below, string markdown) => Assert.Equal(markdown, HtmlText.ToMarkdown(above, below));
}
