using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using WeChatPayLint.Analyzers.Values;
using WeChatPayLint.Values;

namespace WeChatPayLint.Analyzers.Readers;

/// <summary>Finds the whole address that a piece of text is part of, and what the method does with it.</summary>
internal sealed class AddressUse
{
    // What requests an address just as it is given.
    private static readonly HashSet<string> Requests = new(StringComparer.Ordinal)
    {
        "HttpRequestMessage", "Uri", "Get", "GetAsync", "GetStringAsync", "GetStreamAsync", "GetByteArrayAsync", "GetFromJsonAsync", "HttpGet", "HttpGetAsync", "Send", "SendAsync",
        "DownloadString", "DownloadStringTaskAsync", "Create", "CreateHttp",
    };

    // What looks at an address for the signature or the log.
    private static readonly string[] Onlookers = ["Sign", "Auth", "Log", "Write", "Debug", "Info", "Trace"];

    // What puts a query behind an address.
    private static readonly string[] Extenders = ["Append", "AddQuery", "SetQuery", "WithQuery", "AddParameter", "AddUrlSegment", "UriBuilder", "QueryBuilder", "ParseQueryString", "FormUrlEncodedContent", "Replace"];

    private static readonly string[] Searches = ["Replace", "StartsWith", "EndsWith", "Contains", "IndexOf", "Equals", "Trim", "Split"];

    private static readonly string[] Clients = ["HttpClient", "WebClient", "WebRequest", "HttpWebRequest"];

    private static readonly string[] WithoutEffect = ["token", "ct", "cancel", "body", "null", "default", "HttpMethod", "Method"];

    private readonly ReadingContext context;
    private readonly ExpressionSyntax whole;
    private readonly SyntaxNode body;

    public AddressUse(SyntaxToken token, ReadingContext context)
    {
        this.context = context;
        whole = Outermost(token.Parent is InterpolatedStringTextSyntax { Parent: InterpolatedStringExpressionSyntax interpolated } ? interpolated : (ExpressionSyntax)token.Parent!);
        body = whole.Ancestors().First(node => node is MemberDeclarationSyntax and not GlobalStatementSyntax or AccessorDeclarationSyntax or CompilationUnitSyntax);
        Address = context.Values.Read(whole);
    }

    /// <summary>The whole address, with what is put into it.</summary>
    public Value Address { get; }

    /// <summary>Whether the text is only looked for in another: <c>url.Replace("http://…", "https://…")</c>.</summary>
    public bool IsPattern => ConsumerOf(whole) is var (name, _) && StartsWith(Searches, name) || whole.Parent is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression or (int)SyntaxKind.NotEqualsExpression };

    /// <summary>Whether the call that gets the address writes what it sends as JSON.</summary>
    public bool IsSentAsJson => ConsumerOf(whole) is var (name, _) && (name.StartsWith("PostAsJson", StringComparison.Ordinal) || name.StartsWith("PostJson", StringComparison.Ordinal));

    /// <summary>Whether the address ends with that text.</summary>
    public bool EndsWith(string end) => LiteralText.Of(whole) is { } text && text.Text.EndsWith(end, StringComparison.Ordinal);

    /// <summary>Whether the address is requested as it is: given to a client at once or through a local, where nothing in the method can put a query behind it.</summary>
    public bool IsRequestedAsItIs()
    {
        if (body is BaseFieldDeclarationSyntax || body.DescendantTokens().Any(IsExtender))
        {
            return false;
        }

        var consumers = Consumers().ToList();
        return consumers.Any(IsRequest) && consumers.All(consumer => IsRequest(consumer) || (consumer is var (name, _) && Onlookers.Any(word => name.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0)));
    }

    /// <summary>Whether a client that the method creates without a certificate requests it.</summary>
    public bool IsSentWithoutCertificate()
    {
        if (body is BaseFieldDeclarationSyntax || body.DescendantTokens().Any(token => token.IsKind(SyntaxKind.IdentifierToken) && token.ValueText.IndexOf("cert", StringComparison.OrdinalIgnoreCase) >= 0))
        {
            return false;
        }

        // The demo's own client: Post(xml, url, isUseCert, timeout).
        if (Consumers().FirstOrDefault() is ("Post", [_, _, { Expression: LiteralExpressionSyntax demo }, _]))
        {
            return demo.IsKind(SyntaxKind.FalseLiteralExpression);
        }

        return body.DescendantNodes().Any(IsBareClient) && !body.DescendantNodes().OfType<IdentifierNameSyntax>().Any(name => name.Identifier.ValueText is "HttpClientHandler" or "SocketsHttpHandler" or "WebRequestHandler" or "handler");
    }

    private static bool IsBareClient(SyntaxNode node) => node switch
    {
        ObjectCreationExpressionSyntax { ArgumentList: null or { Arguments.Count: 0 } } creation => Clients.Contains(creation.LastName()),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Create" } create } => Clients.Contains(create.Expression.LastName()),
        _ => false,
    };

    private static ExpressionSyntax Outermost(ExpressionSyntax text)
    {
        while (true)
        {
            switch (text.Parent)
            {
                case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } or ParenthesizedExpressionSyntax:
                    text = (ExpressionSyntax)text.Parent;
                    continue;
                case ArgumentSyntax { Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Format" } } format } } argument when format.ArgumentList.Arguments[0] == argument:
                    text = format;
                    continue;
                default:
                    return text;
            }
        }
    }

    // Authorization has its own mchid="…".
    private bool IsExtender(SyntaxToken token) => !whole.Span.Contains(token.Span) && token.Kind() switch
    {
        SyntaxKind.IdentifierToken => StartsWith(Extenders, token.ValueText),
        SyntaxKind.PlusEqualsToken => true,
        SyntaxKind.StringLiteralToken or SyntaxKind.InterpolatedStringTextToken => token.ValueText.Contains("mchid") && !token.ValueText.Contains("mchid=\"") || token.ValueText.StartsWith("?", StringComparison.Ordinal),
        _ => false,
    };

    // The call that gets the address, or each that gets the variable which holds it; null for a use that is no argument.
    private IEnumerable<(string Name, SeparatedSyntaxList<ArgumentSyntax> Arguments)?> Consumers() => ReadingContext.VariableOf(whole) is { } variable
        ? body.DescendantNodes().OfType<IdentifierNameSyntax>().Where(name => name.Identifier.ValueText == variable && name.SpanStart > whole.SpanStart).Select(ConsumerOf)
        : [ConsumerOf(whole)];

    private bool IsRequest((string Name, SeparatedSyntaxList<ArgumentSyntax> Arguments)? consumer) =>
        consumer is var (name, arguments) && Requests.Contains(name) && arguments.All(argument => argument.Expression == whole || argument.Expression.ToString() == ReadingContext.VariableOf(whole) || HasNoEffect(argument.Expression));

    private static (string Name, SeparatedSyntaxList<ArgumentSyntax> Arguments)? ConsumerOf(ExpressionSyntax value) =>
        value.Parent is ArgumentSyntax { Parent: ArgumentListSyntax { Parent: { } consumer } list } && consumer.LastName() is { Length: > 0 } name ? (name, list.Arguments) : null;

    private static bool HasNoEffect(ExpressionSyntax argument) =>
        argument is LiteralExpressionSyntax or DefaultExpressionSyntax || WithoutEffect.Any(word => argument.ToString().IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0);

    private static bool StartsWith(string[] starts, string name) => starts.Any(start => name.StartsWith(start, StringComparison.Ordinal));
}
