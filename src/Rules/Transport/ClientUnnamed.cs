namespace WeChatPayLint.Transport;

/// <summary>Requests of V3 from a bare HttpClient, which sends neither User-Agent nor Accept.</summary>
internal sealed class ClientUnnamed : CodeRule
{
    private const string Headers = "DefaultRequestHeaders = {{ {{ \"Accept\", \"application/json\" }}, {{ \"User-Agent\", \"{0}/1.0\" }} }}";

    private static readonly Text Message = (
        "This client calls WeChat Pay's V3 without a User-Agent, which HttpClient does not send by itself; set User-Agent and Accept (application/json)",
        "该客户端调用微信支付 V3 接口时没有 User-Agent（HttpClient 默认不发送）；请设置 User-Agent 和 Accept（application/json）");

    public override string Id => "WXP219";

    public override Text Title => ("V3 called without User-Agent and Accept", "调用 V3 接口缺少 User-Agent 和 Accept");

    public override Text Why => (
        "V3 demands the headers Accept and User-Agent and refuses a request without them. HttpClient sends neither unless it is told to.",
        "V3 要求请求带有 Accept 和 User-Agent，否则返回 “Http头缺少Accept或User-Agent”。HttpClient 默认两者都不发送。");

    public override IReadOnlyList<Source> Sources =>
    [
        Source.Page("Basic rules of V3: Accept and User-Agent", "https://pay.weixin.qq.com/docs/merchant/development/interface-rules/basic-rules.html"),
        Source.Page("A report from .NET", "https://developers.weixin.qq.com/community/pay/doc/0004041f6e4010a463abde7ec5c800"),
    ];

    public override string Bad => """
        var http = [|new HttpClient()|];
        var answer = await http.GetAsync("https://api.mch.weixin.qq.com/v3/certificates");
        """;

    public override string Good => """
        var http = new HttpClient { DefaultRequestHeaders = { { "Accept", "application/json" }, { "User-Agent", "Teashop/1.0" } } };
        var answer = await http.GetAsync("https://api.mch.weixin.qq.com/v3/certificates");
        """;

    public override bool HasSafeRepair => true;

    public override Text Fix => (
        "Sets both headers where the client is created; the name is that of the assembly.",
        "在创建客户端处设置这两个请求头，名称取程序集名。");

    public override Text Silence => (
        "Clients whose creation is not in sight, such as injected ones. If any file of the project speaks of User-Agent, or configures clients with AddHttpClient, nothing is reported.",
        "看不到创建处的客户端（例如注入的）不报告。只要项目中任何文件提到 User-Agent，或用 AddHttpClient 配置客户端，就都不报告。");

    /// <summary>The problem of a client. Where it has an initializer, <paramref name="insertion"/> is the place behind its last element, else behind the creation.</summary>
    /// <param name="creation">Where the client is created.</param>
    /// <param name="insertion">Where the headers can be set; null where that cannot be told.</param>
    /// <param name="hasInitializer">Whether the creation has other elements before that place.</param>
    /// <param name="name">What the program calls itself.</param>
    public static Problem At(Span creation, Span? insertion, bool hasInitializer, string name)
    {
        var headers = string.Format(Headers, Token(name)).Replace("{", "{{").Replace("}", "}}");
        return new(creation, Message)
        {
            Repairs = insertion is { } place
                ? [Repair.Safe("headers", ("Set User-Agent and Accept", "设置 User-Agent 和 Accept"), new Edit(place, hasInitializer ? ", " + headers : " {{ " + headers + " }}"))]
                : [],
        };
    }

    // A product's name in a header has letters, digits and few marks: https://www.rfc-editor.org/rfc/rfc9110#name-tokens
    private static string Token(string name)
    {
        var token = new string([.. name.Where(c => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '.' or '-' or '_')]);
        return token.Length > 0 ? token : "Shop";
    }
}
