using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PegOpenData.Tests.House;

/// <summary>What a compiler cannot hold: sizes of files and methods, words that name nothing.</summary>
public sealed class HouseTests
{
    private const int LongestFile = 300;
    private const int LongestMethod = 40;

    private static readonly string[] EmptyWords = ["Manager", "Helper", "Util", "Utils", "Service", "Processor", "Handler", "Wrapper", "Base"];

    private static readonly string[] Rooms = ["generator", "themes", "tests"];

    [Fact]
    public void No_file_is_longer_than_three_hundred_lines() =>
        Assert.Empty(SourceFiles("*.cs", "*.razor", "*.css", "*.mjs", "*.js").Where(file => File.ReadLines(file).Count() > LongestFile).Select(Name));

    [Fact]
    public void No_method_is_longer_than_forty_lines() =>
        Assert.Empty(Trees().SelectMany(file => file.Root.DescendantNodes()
            .Where(node => node is BaseMethodDeclarationSyntax or LocalFunctionStatementSyntax or AccessorDeclarationSyntax)
            .Where(node => Lines(node) > LongestMethod)
            .Select(node => $"{Name(file.Path)}: {node.ToString().Split('\n')[0]} ({Lines(node)})")));

    [Fact]
    public void No_type_has_a_name_that_says_nothing() =>
        Assert.Empty(Trees().SelectMany(file => file.Root.DescendantNodes().OfType<BaseTypeDeclarationSyntax>()
            .Where(type => EmptyWords.Any(word => type.Identifier.Text.EndsWith(word, StringComparison.Ordinal)))
            .Select(type => $"{Name(file.Path)}: {type.Identifier.Text}")));

    [Fact]
    public void The_folder_of_a_file_is_its_namespace()
    {
        var wrong = Trees().Where(file => !Name(file.Path).StartsWith("tests/", StringComparison.Ordinal))
            .SelectMany(file => file.Root.DescendantNodes().OfType<BaseNamespaceDeclarationSyntax>()
                .Where(space => !space.Name.ToString().EndsWith(ExpectedNamespace(file.Path), StringComparison.Ordinal))
                .Select(space => $"{Name(file.Path)}: {space.Name}"));
        Assert.Empty(wrong);
    }

    [Fact]
    public void Every_public_type_says_what_it_is_for()
    {
        var silent = Trees().Where(file => !Name(file.Path).StartsWith("tests/", StringComparison.Ordinal))
            .SelectMany(file => file.Root.DescendantNodes().OfType<BaseTypeDeclarationSyntax>()
                .Where(type => type.Modifiers.Any(SyntaxKind.PublicKeyword) && !type.GetLeadingTrivia().ToString().Contains("<summary>", StringComparison.Ordinal))
                .Where(type => !type.Modifiers.Any(SyntaxKind.PartialKeyword))
                .Select(type => $"{Name(file.Path)}: {type.Identifier.Text}"));
        Assert.Empty(silent);
    }

    internal static IEnumerable<string> SourceFiles(params string[] patterns) =>
        Rooms.SelectMany(room => patterns.SelectMany(pattern => Directory.EnumerateFiles(Path.Combine(Repository.Root, room), pattern, SearchOption.AllDirectories)))
            .Where(file => !Name(file).Split('/').Any(part => part is "bin" or "obj" or "node_modules"))
            .Order(StringComparer.Ordinal);

    private static IEnumerable<(string Path, SyntaxNode Root)> Trees() =>
        SourceFiles("*.cs").Select(file => (file, CSharpSyntaxTree.ParseText(File.ReadAllText(file)).GetRoot()));

    private static string ExpectedNamespace(string file)
    {
        var parts = Name(file).Split('/')[1..^1];
        return string.Join('.', parts);
    }

    private static int Lines(SyntaxNode node)
    {
        var span = node.GetLocation().GetLineSpan();
        return span.EndLinePosition.Line - span.StartLinePosition.Line + 1;
    }

    private static string Name(string file) => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/');
}
