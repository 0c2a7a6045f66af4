using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PegOpenData.Tests.House;

/// <summary>A finding that the program can make, as its source says: <c>Errors.Stage.Member</c> with its code.</summary>
internal sealed record DiagnosticCode(string Stage, string Member, string Code)
{
    private static readonly string[] Factories = ["Error", "Warning"];

    public string Name => $"Errors.{Stage}.{Member}";

    public static IReadOnlyList<DiagnosticCode> All() =>
    [
        .. Directory.EnumerateFiles(Path.Combine(Repository.Root, "generator", "Model", "Diagnostics"), "Errors.*.cs").Order(StringComparer.Ordinal)
            .SelectMany(file => CSharpSyntaxTree.ParseText(File.ReadAllText(file)).GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>())
            .Where(method => method.Modifiers.Any(SyntaxKind.PublicKeyword) && method.Parent is ClassDeclarationSyntax)
            .Select(method => new DiagnosticCode(((ClassDeclarationSyntax)method.Parent!).Identifier.Text, method.Identifier.Text, CodeOf(method))),
    ];

    private static string CodeOf(MethodDeclarationSyntax method) => method.DescendantNodes().OfType<InvocationExpressionSyntax>()
        .Where(call => call.Expression is IdentifierNameSyntax name && Factories.Contains(name.Identifier.Text))
        .Select(call => call.ArgumentList.Arguments[0].Expression).OfType<LiteralExpressionSyntax>().Single().Token.ValueText;
}
