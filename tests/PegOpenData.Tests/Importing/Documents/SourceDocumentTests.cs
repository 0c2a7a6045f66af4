using System.Text;
using PegOpenData.Importing.Documents;

namespace PegOpenData.Tests.Importing.Documents;

public sealed class SourceDocumentTests
{
    [Theory]
    [InlineData("uno\ndue", 2)]
    [InlineData("uno\ndue\n", 2)]
    [InlineData("uno\r\ndue\r\n", 2)]
    [InlineData("\n\nuno\n\n", 4)]
    public void Lines_are_counted_whether_or_not_the_last_is_ended(string text, int lines)
    {
        var document = Parse(Encoding.UTF8.GetBytes(text), out var found);
        Assert.Empty(found);
        Assert.Equal(Enumerable.Range(1, lines), document!.Lines.Select(line => line.Number));
        Assert.DoesNotContain(document.Lines, line => line.Text.Contains('\r', StringComparison.Ordinal));
    }

    [Fact]
    public void Empty_cells_at_both_ends_are_cells()
    {
        var line = Parse("\tuno\t\t"u8.ToArray(), out _)!.Lines[0];
        Assert.Equal(["", "uno", "", ""], line.Cells.ToArray());
        Assert.Equal((2, 5), (line.SpanOf(1).Column, line.SpanOf(1).EndColumn));
        Assert.Equal((7, 7), (line.SpanOf(3).Column, line.SpanOf(3).EndColumn));
    }

    [Fact]
    public void A_byte_order_mark_is_not_text() => Assert.Equal("uno", Parse([0xEF, 0xBB, 0xBF, .. "uno"u8], out _)!.Lines[0].Text);

    [Fact]
    public void The_checksum_is_that_of_the_bytes() =>
        Assert.Equal("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", Parse("abc"u8.ToArray(), out _)!.Sha256);

    [Fact]
    public void Windows_1252_is_refused_with_its_line()
    {
        Assert.Null(Parse([.. "uno\ndue\nattivit"u8, 0xE0, .. "\n"u8], out var found));
        Assert.Equal(("documento-non-utf8", 3), (Assert.Single(found).Code, found[0].Span.Line));
    }

    [Fact]
    public void Utf_16_is_refused()
    {
        Assert.Null(Parse(Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes("uno")).ToArray(), out var found));
        Assert.Equal("documento-non-utf8", Assert.Single(found).Code);
    }

    [Fact]
    public void Bytes_that_are_no_text_are_refused()
    {
        Assert.Null(Parse([.. "PK"u8, 0, 1], out var found));
        Assert.Equal("documento-non-testuale", Assert.Single(found).Code);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\n")]
    public void Nothing_is_refused(string text)
    {
        Assert.Null(Parse(Encoding.UTF8.GetBytes(text), out var found));
        Assert.Equal("documento-vuoto", Assert.Single(found).Code);
    }

    [Fact]
    public void What_is_too_large_is_refused()
    {
        Assert.Null(Parse(new byte[(SourceDocument.MaxMegabytes * 1024 * 1024) + 1], out var found));
        Assert.Equal("documento-troppo-grande", Assert.Single(found).Code);
    }

    private static SourceDocument? Parse(byte[] bytes, out IReadOnlyList<Diagnostic> found)
    {
        var bag = new DiagnosticBag();
        var document = SourceDocument.Parse(new SourceFile("piano.txt", bytes), bag);
        found = bag.ToSorted();
        return document;
    }

    [Theory]
    [InlineData("%PDF-1.7\n", "è un PDF")]
    [InlineData("PK\u0003\u0004[Content_Types].xml", "è un documento di Office o un archivio")]
    [InlineData("{\\rtf1 testo}", "è un RTF")]
    public void A_file_that_is_not_its_text_is_called_by_its_name(string bytes, string name)
    {
        var found = new DiagnosticBag();
        Assert.Null(SourceDocument.Parse(new SourceFile("piano.txt", Encoding.UTF8.GetBytes(bytes)), found));
        var fault = Assert.Single(found.ToSorted());
        Assert.Equal("documento-non-testuale", fault.Code);
        Assert.Contains(name, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Accents_that_stand_after_their_letter_are_put_on_it()
    {
        var document = SourceDocument.Parse(Imports.File("piano.txt", "Responsabilita\u0300 e PERCHE\u0301 x\u0300\n"), new DiagnosticBag())!;
        Assert.Equal("Responsabilità e PERCHÉ x\u0300", document.Lines[0].Text);
    }
}
