using System.Net;
using System.Text;
using PegOpenData.Cli.Links;

namespace PegOpenData.Tests.Cli.Links;

/// <summary>Addresses asked of a server on this machine.</summary>
public sealed class LinkProbeTests : IDisposable
{
    private static int next = 28100;

    private readonly HttpListener server = new();
    private readonly List<string> asked = [];
    private readonly string root;

    public LinkProbeTests()
    {
        root = Start();
        _ = Task.Run(AnswerAsync);
    }

    public void Dispose() => server.Close();

    [Theory]
    [InlineData("bene", null, "HEAD /bene")]
    [InlineData("altrove", null, "HEAD /altrove|HEAD /bene")]
    [InlineData("solo-get", null, "HEAD /solo-get|GET /solo-get")]
    [InlineData("riservata", null, "HEAD /riservata")]
    [InlineData("assente", "indirizzo-senza-risposta", "HEAD /assente|GET /assente")]
    public async Task An_address_is_asked_by_head_and_then_by_get(string path, string? code, string questions)
    {
        var found = await Check($"url: {root}{path}\n", _ => true);
        Assert.Equal(code, found.SingleOrDefault()?.Code);
        Assert.Equal(questions.Split('|'), asked);
        Assert.All(found, finding => Assert.Contains("il sito dice 404", finding.Message, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Every_place_of_an_address_is_told_and_the_address_asked_once()
    {
        var found = await Check($"url: {root}assente\nnote: «vedi {root}assente.»\n# {root}commento\n", _ => true);
        Assert.Equal(["a.yaml:1:6", "a.yaml:2:13"], found.Select(finding => finding.Span.ToString()));
        Assert.Equal(2, asked.Count);
    }

    [Fact]
    public async Task A_server_that_says_nothing_is_not_waited_for()
    {
        var finding = Assert.Single(await Check($"url: {root}muta\n", _ => true));
        Assert.Contains("nessuna risposta in 1 secondi", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_private_machine_is_never_asked_not_even_by_a_redirection()
    {
        Assert.Equal(["indirizzo-privato"], (await Check($"url: {root}bene\n", PublicNetwork.Holds)).Select(finding => finding.Code));
        Assert.Empty(asked);
        Assert.Equal(["indirizzo-privato"], (await Check($"url: {root}privata\n", address => !address.Equals(IPAddress.Parse("127.0.0.2")))).Select(finding => finding.Code));
    }

    [Theory]
    [InlineData("8.8.8.8", true)]
    [InlineData("2001:4860:4860::8888", true)]
    [InlineData("10.1.2.3", false)]
    [InlineData("169.254.169.254", false)]
    [InlineData("::ffff:192.168.1.1", false)]
    [InlineData("::1", false)]
    [InlineData("fd00::1", false)]
    public void A_private_network_is_known_by_its_numbers(string address, bool isPublic) => Assert.Equal(isPublic, PublicNetwork.Holds(IPAddress.Parse(address)));

    [Fact]
    public void Names_that_stand_for_no_site_are_not_asked() =>
        Assert.Equal(["https://www.comune.it/a?b=1"], WrittenAddress.In([File("id,url\na,https://www.example.org/x\nb,https://www.comune.it/a?b=1,ftp://x.it\n")]).Select(each => each.Address.ToString()));

    private static async Task<IReadOnlyList<Diagnostic>> Check(string text, Func<IPAddress, bool> isAllowed)
    {
        using var probe = new LinkProbe(isAllowed, TimeSpan.FromSeconds(1), TimeSpan.Zero);
        return await probe.CheckAsync(WrittenAddress.In([File(text)]), CancellationToken.None);
    }

    private static SourceFile File(string text) => new("a.yaml", Encoding.UTF8.GetBytes(text));

    /// <summary>On the first port that nobody has.</summary>
    private string Start()
    {
        while (true)
        {
            var address = $"http://127.0.0.1:{Interlocked.Increment(ref next)}/";
            server.Prefixes.Clear();
            server.Prefixes.Add(address);
            try
            {
                server.Start();
                return address;
            }
            catch (HttpListenerException)
            {
                continue;
            }
        }
    }

    private async Task AnswerAsync()
    {
        while (server.IsListening)
        {
            var context = await server.GetContextAsync();
            var (question, answer) = (context.Request, context.Response);
            asked.Add($"{question.HttpMethod} {question.Url!.AbsolutePath}");
            if (question.Url.AbsolutePath == "/muta")
            {
                continue;
            }

            answer.StatusCode = question.Url.AbsolutePath switch
            {
                "/bene" => 200,
                "/altrove" or "/privata" => 302,
                "/solo-get" => question.HttpMethod == "HEAD" ? 405 : 200,
                "/riservata" => 401,
                _ => 404,
            };
            answer.RedirectLocation = question.Url.AbsolutePath switch { "/altrove" => "/bene", "/privata" => "http://127.0.0.2:1/", _ => null };
            answer.Close();
        }
    }
}
