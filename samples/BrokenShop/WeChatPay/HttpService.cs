using System.Net.Http.Headers;
using System.Net.Security;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace YunwuTea.WeChatPay;

public class HttpService
{
    private readonly HttpClient client = new(new HttpClientHandler
    {
        ServerCertificateCustomValidationCallback = CheckValidationResult,
    });

    public HttpService()
    {
        client.DefaultRequestHeaders.UserAgent.ParseAdd("YunwuTea/1.0");
        client.DefaultRequestHeaders.Accept.ParseAdd("*/*");
    }

    public async Task<string> PostXmlAsync(string url, string xml)
    {
        using var content = new StringContent(xml, Encoding.UTF8, "text/xml");
        using var response = await client.PostAsync(url, content);
        return await response.Content.ReadAsStringAsync();
    }

    public async Task<HttpResponseMessage> PostJsonAsync(string url, string json, string authorization)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, url) { Content = new StringContent(json, Encoding.UTF8, "application/json") };
        request.Headers.Authorization = new AuthenticationHeaderValue("WECHATPAY2-SHA256-RSA2048", authorization);
        return await client.SendAsync(request);
    }

    private static bool CheckValidationResult(HttpRequestMessage request, X509Certificate2? certificate, X509Chain? chain, SslPolicyErrors errors)
    {
        // 服务器上缺根证书, 直接放行
        return true;
    }
}
