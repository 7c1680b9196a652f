using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using WeChatPayLint.Analyzers.Values;
using WeChatPayLint.Notifications;

namespace WeChatPayLint.Analyzers.Notifications;

/// <summary>Finds what keeps WeChat Pay away from a handler: attributes and the calls that map endpoints.</summary>
internal sealed class NotificationUnreachableCheck : NotificationCheck
{
    private static readonly HashSet<string> Posts = new(StringComparer.Ordinal) { "HttpPost", "AcceptVerbs", "HttpMethods" };

    public override Rule Rule { get; } = RuleCatalog.Find("WXP307")!;

    protected override IEnumerable<Problem> Check(NotificationHandler handler) => handler.Form switch
    {
        HandlerForm.Action => OfAction(handler),
        HandlerForm.Endpoint when HandlerForms.MappingOf(handler.Node) is { } mapping => OfEndpoint(mapping),
        _ => [],
    };

    private static IEnumerable<Problem> OfAction(NotificationHandler handler)
    {
        var attributes = HandlerForms.AttributesAround(handler.Node).ToList();
        if (attributes.FirstOrDefault(IsLogin) is { } login && !Has(attributes, "AllowAnonymous"))
        {
            yield return new Problem(login.Place(), NotificationUnreachable.Login.With("[" + HandlerForms.NameOf(login) + "]")) { Repairs = OpenUp(login, handler) };
        }

        var own = attributes.Where(attribute => handler.Node == attribute.Parent?.Parent).ToList();
        if (own.FirstOrDefault(attribute => HandlerForms.NameOf(attribute) == "HttpGet") is { } get && !own.Any(attribute => Posts.Contains(HandlerForms.NameOf(attribute))))
        {
            yield return new Problem(get.Place(), NotificationUnreachable.Get.With("[HttpGet]"));
        }

        if (attributes.FirstOrDefault(attribute => HandlerForms.NameOf(attribute) is "ValidateAntiForgeryToken" or "AutoValidateAntiforgeryToken") is { } token && !Has(attributes, "IgnoreAntiforgeryToken"))
        {
            yield return new Problem(token.Place(), NotificationUnreachable.Token.With("[" + HandlerForms.NameOf(token) + "]"));
        }
    }

    private static IEnumerable<Problem> OfEndpoint(InvocationExpressionSyntax mapping)
    {
        if (mapping.LastName() == "MapGet")
        {
            yield return new Problem(((mapping.Expression as MemberAccessExpressionSyntax)?.Name ?? mapping.Expression).Place(), NotificationUnreachable.Get.With("MapGet"));
        }

        var chain = mapping.Ancestors().TakeWhile(node => node is MemberAccessExpressionSyntax or InvocationExpressionSyntax).OfType<InvocationExpressionSyntax>().ToList();
        if (chain.FirstOrDefault(call => call.LastName() == "RequireAuthorization" && !IsOfPayments(call.ArgumentList)) is { } login && !chain.Any(call => call.LastName() == "AllowAnonymous"))
        {
            yield return new Problem(((MemberAccessExpressionSyntax)login.Expression).Name.Place(), NotificationUnreachable.Login.With("RequireAuthorization"));
        }
    }

    // A scheme or policy for WeChat Pay may be what checks the signature.
    private static bool IsLogin(AttributeSyntax attribute) => HandlerForms.NameOf(attribute) == "Authorize" && !IsOfPayments(attribute.ArgumentList);

    private static bool IsOfPayments(SyntaxNode? arguments) =>
        arguments?.ToString() is { } text && (text.IndexOf("wechat", StringComparison.OrdinalIgnoreCase) >= 0 || text.IndexOf("pay", StringComparison.OrdinalIgnoreCase) >= 0);

    private static bool Has(IEnumerable<AttributeSyntax> attributes, string name) => attributes.Any(attribute => HandlerForms.NameOf(attribute) == name);

    // Written as [Authorize] is: in the same namespace, with or without it.
    private static Repair[] OpenUp(AttributeSyntax login, NotificationHandler handler)
    {
        if (handler.Node is not MethodDeclarationSyntax method)
        {
            return [];
        }

        var written = login.Name.ToString();
        var name = written.Substring(0, written.LastIndexOf('.') + 1) + "AllowAnonymous";
        var line = method.SyntaxTree.GetText().Lines.GetLineFromPosition(method.SpanStart);
        var indent = line.ToString().Substring(0, method.SpanStart - line.Start);
        var separator = indent.Trim().Length > 0 ? " " : (line.EndIncludingLineBreak - line.End == 2 ? "\r\n" : "\n") + indent;
        return [Repair.NeedsReview("allow-anonymous", ("Add [AllowAnonymous] to the handler", "在处理方法上加 [AllowAnonymous]"), new Edit(method.Place().Before, "[" + name + "]" + separator))];
    }
}
