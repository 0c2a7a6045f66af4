using System.Net;
using System.Net.Sockets;

namespace PegOpenData.Cli.Links;

/// <summary>
/// Tells the machines that anyone can reach from those of a private network. Whoever writes an address in the data could make the machine that checks
/// them ask its own neighbours.
/// </summary>
internal static class PublicNetwork
{
    /// <summary>IANA's registers of special-purpose addresses: what is routed to no one outside.</summary>
    private static readonly IPNetwork[] Private =
    [
        .. new[]
        {
            "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.168.0.0/16",
            "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
            "::/128", "::1/128", "64:ff9b::/96", "64:ff9b:1::/48", "100::/64", "2001::/23", "2001:db8::/32", "2002::/16", "fc00::/7", "fe80::/10", "fec0::/10", "ff00::/8",
        }.Select(IPNetwork.Parse),
    ];

    public static bool Holds(IPAddress address)
    {
        var plain = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        return !Private.Any(network => network.BaseAddress.AddressFamily == plain.AddressFamily && network.Contains(plain));
    }

    /// <summary>Opens a connection to one of the addresses of a host, after every redirection anew: a public name may lead to a private machine.</summary>
    /// <param name="isAllowed">Which addresses may be asked.</param>
    /// <exception cref="PrivateAddressException">The host has no address that may be asked.</exception>
    public static async ValueTask<Stream> ConnectAsync(DnsEndPoint host, Func<IPAddress, bool> isAllowed, CancellationToken cancellation)
    {
        var addresses = (await Dns.GetHostAddressesAsync(host.Host, cancellation).ConfigureAwait(false)).Where(isAllowed).ToArray();
        if (addresses.Length == 0)
        {
            throw new PrivateAddressException();
        }

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(addresses, host.Port, cancellation).ConfigureAwait(false);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
