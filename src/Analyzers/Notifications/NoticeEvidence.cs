using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using WeChatPayLint.Analyzers.Readers;
using WeChatPayLint.Analyzers.Sdks;
using WeChatPayLint.Analyzers.Values;
using WeChatPayLint.Payloads;

namespace WeChatPayLint.Analyzers.Notifications;

/// <summary>What shows that code handles WeChat Pay's notifications, and of which version. A method's name alone shows nothing.</summary>
internal static class NoticeEvidence
{
    /// <summary>What V2 names its fields.</summary>
    public static readonly string[] FieldsOfV2 = ["out_trade_no", "transaction_id", "total_fee", "return_code", "result_code", "cash_fee", "time_end", "bank_type"];

    private static readonly string[] HeadersOfV3 = ["Wechatpay-Signature", "Wechatpay-Serial", "Wechatpay-Timestamp", "Wechatpay-Nonce"];

    private static readonly string[] NamesOfV3 =
    [
        "DecryptEventResource", "TenPayNotifyHandler", "DecryptGetObjectAsync", "DecryptGetObject", "AesGcmDecryptGetObjectAsync", "TRANSACTION.SUCCESS", "REFUND.SUCCESS", "REFUND.ABNORMAL", "REFUND.CLOSED",
        "TransactionResource", "PartnerTransactionResource", "RefundResource", "PartnerRefundResource",
    ];

    // Tenpay's own gateway, older than WeChat Pay's, has the same classes and is answered by the word success.
    private static readonly string[] NamesOfTenpay = ["notify_id", "trade_mode"];

    private static readonly string[] NamesOfV2 = ["ResponseHandler", "GetNotifyData", "IsTenpaySign", "isWXsign"];

    private static readonly string[] ReadersOfRequests = ["TenPayNotifyHandler", "ResponseHandler", "GetNotifyData", "WeChatPayNotifyClient", "IWeChatPayNotifyClient", "FromBody", "EnableBuffering", "ReadFromJsonAsync"];

    private static readonly HashSet<string> Bodies = new(StringComparer.Ordinal) { "Body", "BodyReader", "InputStream", "Content", "GetBufferlessInputStream", "GetBufferedInputStream", "BinaryRead", "ReadAsStringAsync", "ReadAsStreamAsync" };

    private static readonly HashSet<string> Forms = new(StringComparer.Ordinal) { "Form", "Query", "QueryString", "Params" };

    private static readonly string[] WordsOfReaders = ["Body", "PostData", "PostInput", "InputStream", "RawData", "NotifyData"];

    private static readonly string[] Hints = ["notify", "notice", "notif", "callback", "webhook", "payback", "receive"];

    private static readonly string[] HintsOfModels = ["notify", "notice", "notif", "callback", "webhook", "event", "resource", "JsonElement", "JObject", "XElement", "XmlDocument", "xml", "body"];

    /// <summary>Whether the names around code say that it is called by others: a hint, no evidence.</summary>
    public static bool IsHinted(string names) => Hints.Any(hint => Contains(names, hint));

    /// <summary>Whether code has what only handlers of V3 have.</summary>
    public static bool IsV3(Mentions mentions, bool isNamed) =>
        mentions.Any(HeadersOfV3)
        || mentions.Any(NamesOfV3)
        || mentions.Of("VerifyEventSignature").Any(name => ArgumentsOf(name) >= 4)
        || (isNamed && mentions.Any("ciphertext"))
        || (isNamed && mentions.Any("resource") && mentions.Calls.Any(call => call.LastName().StartsWith("Decrypt", StringComparison.OrdinalIgnoreCase)));

    /// <summary>Whether code has what only handlers of V2 have.</summary>
    public static bool IsV2(Mentions mentions, bool isNamed, bool isHinted) =>
        (mentions.Any(NamesOfV2) && (HasReturnCode(mentions) || mentions.Any("GetNotifyData")) && !mentions.Any(NamesOfTenpay))
        || mentions.Of("VerifyEventSignature").Any(name => ArgumentsOf(name) is 1 or 2)
        || (isHinted && mentions.Any("WxPayData"))
        || (isHinted && HasReturnCode(mentions) && (isNamed || IsXml(mentions)))
        || (isHinted && isNamed && mentions.Any("result_code"));

    /// <summary>Whether code reads a request: its body, its form, a bound model, or an SDK's reader of them.</summary>
    public static bool ReadsRequest(SyntaxNode handler, HandlerForm form, Mentions mentions) =>
        mentions.Any(ReadersOfRequests)
        || Bodies.Concat(Forms).Any(name => mentions.Of(name).Any(IsOfRequest))
        || mentions.Of("Request").Any(name => name.Parent is ElementAccessExpressionSyntax)
        || mentions.Calls.Any(call => WordsOfReaders.Any(word => Contains(call.LastName(), word)))
        || HandlerForms.ParametersOf(handler).Any(parameter => parameter.Type.LastName() == "Stream" || (form != HandlerForm.Part && (IsModel(parameter) || IsOfForm(parameter))));

    /// <summary>Whether code reads the body, whole or bound to a model.</summary>
    public static bool ReadsBody(SyntaxNode handler, Mentions mentions) =>
        mentions.Any(ReadersOfRequests)
        || Bodies.Any(name => mentions.Of(name).Any(IsOfRequest))
        || mentions.Calls.Any(call => WordsOfReaders.Any(word => Contains(call.LastName(), word)))
        || HandlerForms.ParametersOf(handler).Any(parameter => parameter.Type.LastName() == "Stream" || (IsModel(parameter) && !IsOfForm(parameter)));

    /// <summary>Whether code places an order; what answers that is no notification.</summary>
    public static bool PlacesOrder(Mentions mentions) =>
        mentions.Calls.Any(call => call.LastName() is var method && (Contains(method, "UnifiedOrder") || (SdkCalls.MayBe(method) && SdkCalls.Find(method, call.Receiver().LastName()) is { Operation: Operation.PlaceOrder })))
        || mentions.Names.Concat(mentions.Texts).Any(text => text.Contains(Api.Endpoints.Host) && Api.Endpoints.Find(text) is { Operation: Operation.PlaceOrder });

    /// <summary>Whether a parameter is bound to the query or the form.</summary>
    public static bool IsOfForm(ParameterSyntax parameter) =>
        parameter.AttributeLists.SelectMany(list => list.Attributes).Any(attribute => HandlerForms.NameOf(attribute) is "FromQuery" or "FromForm" or "FromRoute" or "FromHeader" or "FromUri");

    /// <summary>Whether a name is asked of the request: <c>Request.Body</c>, <c>context.Request.InputStream</c>.</summary>
    public static bool IsOfRequest(SyntaxNode name) =>
        name.Parent is MemberAccessExpressionSyntax access && access.Name == name && Contains(access.Expression.LastName(), "req") && !Contains(access.Expression.LastName(), "required");

    /// <summary>Whether names of methods, types and files speak of WeChat Pay.</summary>
    public static bool IsNamed(SyntaxNode handler) => ProviderNames.AreWeChatPay(ScopeNames.Around(handler));

    private static bool IsModel(ParameterSyntax parameter) =>
        (HintsOfModels.Any(hint => Contains(parameter.Type.LastName(), hint)) && parameter.Type.LastName() != "EventArgs") || (parameter.Type.LastName() is "" or "string" && parameter.Identifier.ValueText is "body" or "xml");

    private static bool HasReturnCode(Mentions mentions) => mentions.Any("return_code", "result_code") || mentions.Texts.Any(text => text.Contains("return_code"));

    private static bool IsXml(Mentions mentions) =>
        mentions.Any("FromXml", "XmlDocument", "XDocument", "XElement", "XmlSerializer", "xml", "ParseXML", "LoadXml") || mentions.Texts.Any(text => text.Contains("<xml>"));

    private static int ArgumentsOf(SyntaxNode name) => name.FirstAncestorOrSelf<InvocationExpressionSyntax>() is { } call && call.LastName() == name.LastName() ? call.ArgumentList.Arguments.Count : 0;

    private static bool Contains(string text, string word) => text.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0;
}
