using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace PegOpenData.Cli.Links;

/// <summary>Asks addresses whether they answer: one at a time, with a pause, never for longer than a few seconds.</summary>
/// <param name="isAllowed">Which machines may be asked.</param>
internal sealed class LinkProbe(Func<IPAddress, bool> isAllowed, TimeSpan limit, TimeSpan pause) : IDisposable
{
    private const int Redirections = 5;

    private readonly HttpClient client = New(isAllowed, limit);

    public void Dispose() => client.Dispose();

    /// <summary>A warning for each place where an address stands that does not answer.</summary>
    public async Task<IReadOnlyList<Diagnostic>> CheckAsync(IEnumerable<WrittenAddress> written, CancellationToken cancellation)
    {
        var found = new List<Diagnostic>();
        foreach (var places in written.GroupBy(place => place.Address.GetLeftPart(UriPartial.Query), StringComparer.Ordinal))
        {
            var finding = await AskAsync(new Uri(places.Key), cancellation).ConfigureAwait(false);
            found.AddRange(finding is null ? [] : places.Select(place => finding(place.Span, places.Key)));
            await Task.Delay(pause, cancellation).ConfigureAwait(false);
        }

        return found;
    }

    /// <summary>Null where the address answers.</summary>
    private async Task<Func<SourceSpan, string, Diagnostic>?> AskAsync(Uri address, CancellationToken cancellation)
    {
        try
        {
            // Many sites refuse HEAD, or answer it wrongly: only GET is believed when it says no.
            var code = await StatusAsync(HttpMethod.Head, address, cancellation).ConfigureAwait(false);
            code = IsGood(code) ? code : await StatusAsync(HttpMethod.Get, address, cancellation).ConfigureAwait(false);
            return IsGood(code) ? null : NoAnswer($"il sito dice {((int)code).ToString(CultureInfo.InvariantCulture)}");
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return NoAnswer($"nessuna risposta in {limit.TotalSeconds:0} secondi");
        }
        catch (HttpRequestException problem)
        {
            return problem.InnerException is PrivateAddressException ? Errors.Links.PrivateAddress : NoAnswer(Words(problem));
        }
    }

    private async Task<HttpStatusCode> StatusAsync(HttpMethod method, Uri address, CancellationToken cancellation)
    {
        using var request = new HttpRequestMessage(method, address);
        using var answer = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellation).ConfigureAwait(false);
        return answer.StatusCode;
    }

    /// <summary>A site that asks for a password, or finds the question one too many, is there.</summary>
    private static bool IsGood(HttpStatusCode code) => (int)code < 400 || code is HttpStatusCode.Unauthorized or HttpStatusCode.TooManyRequests;

    private static Func<SourceSpan, string, Diagnostic> NoAnswer(string why) => (at, address) => Errors.Links.NoAnswer(at, address, why);

    private static string Words(HttpRequestException problem) => problem.HttpRequestError switch
    {
        HttpRequestError.NameResolutionError => "il nome del sito non esiste",
        HttpRequestError.SecureConnectionError => "il certificato del sito non è valido",
        HttpRequestError.ConnectionError => "il sito rifiuta il collegamento",
        _ => problem.InnerException is SocketException { SocketErrorCode: SocketError.HostNotFound or SocketError.TryAgain or SocketError.NoData } ? "il nome del sito non esiste" : "il collegamento si interrompe",
    };

    private static HttpClient New(Func<IPAddress, bool> isAllowed, TimeSpan limit)
    {
        // Through a proxy the machine that answers could not be told.
        var transport = new SocketsHttpHandler
        {
            UseProxy = false,
            UseCookies = false,
            MaxAutomaticRedirections = Redirections,
            ConnectCallback = (context, cancellation) => PublicNetwork.ConnectAsync(context.DnsEndPoint, isAllowed, cancellation),
        };
        var client = new HttpClient(transport) { Timeout = limit };
        client.DefaultRequestHeaders.UserAgent.ParseAdd("PegOpenData (controllo dei collegamenti)");
        return client;
    }
}
