// Certificate callbacks that do check: named like the demo's, but false for everything that is not in order.
using System;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Net.Security;
using System.Security.Cryptography.X509Certificates;

namespace YunShop.WeChatPay.Http;

public class PayHttpService
{
    private readonly string pinnedThumbprint;
    private readonly X509Certificate2 companyRoot;

    public PayHttpService(string pinnedThumbprint, X509Certificate2 companyRoot)
    {
        this.pinnedThumbprint = pinnedThumbprint;
        this.companyRoot = companyRoot;
    }

    public static bool CheckValidationResult(object sender, X509Certificate certificate, X509Chain chain, SslPolicyErrors errors)
    {
        if (errors == SslPolicyErrors.None)
            return true;
        return false;
    }

    public void UseForAll()
    {
#pragma warning disable SYSLIB0014
        ServicePointManager.ServerCertificateValidationCallback = new RemoteCertificateValidationCallback(CheckValidationResult);
        ServicePointManager.ServerCertificateValidationCallback += (sender, certificate, chain, errors) => errors == SslPolicyErrors.None;
#pragma warning restore SYSLIB0014
    }

    public HttpClient Strict()
    {
        var handler = new HttpClientHandler { ServerCertificateCustomValidationCallback = (_, _, _, errors) => errors == SslPolicyErrors.None };
        var client = new HttpClient(handler) { BaseAddress = new Uri("https://api.mch.weixin.qq.com") };
        client.DefaultRequestHeaders.Accept.ParseAdd("application/json");
        client.DefaultRequestHeaders.UserAgent.ParseAdd("yunshop/2.3");
        return client;
    }

    public HttpClientHandler Pinned() => new()
    {
        ServerCertificateCustomValidationCallback = (request, certificate, chain, errors) =>
        {
            if (errors != SslPolicyErrors.None)
            {
                return false;
            }

            return string.Equals(certificate?.Thumbprint, pinnedThumbprint, StringComparison.OrdinalIgnoreCase);
        },
    };

    public SocketsHttpHandler ThroughCompanyProxy() => new()
    {
        SslOptions = new SslClientAuthenticationOptions
        {
            RemoteCertificateValidationCallback = delegate(object sender, X509Certificate certificate, X509Chain chain, SslPolicyErrors errors)
            {
                return errors == SslPolicyErrors.None
                    || (errors == SslPolicyErrors.RemoteCertificateChainErrors && chain.ChainElements.Last().Certificate.Equals(companyRoot));
            },
        },
    };
}
