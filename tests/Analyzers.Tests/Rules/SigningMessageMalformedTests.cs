namespace WeChatPayLint.Analyzers.Tests.Rules;

public sealed class SigningMessageMalformedTests
{
    private const string Id = "WXP210";

    [Theory]
    [InlineData("Sign($\"{appId}\\n{timeStamp}\\n{nonceStr}\\n{[|package|]}\")")]
    [InlineData("Sign($\"{appId}\\n{timeStamp}\\n{nonceStr}\\nprepay_id={[|prepayId|]}\")")]
    [InlineData("Sign($\"\"\"\n{appId}\n{timeStamp}\n{nonceStr}\n{[|package|]}\n\"\"\")")]
    [InlineData("Sign(appId + \"\\n\" + timeStamp + \"\\n\" + nonceStr + \"\\n\" + [|package|])")]
    [InlineData("Sign(string.Join(\"\\n\", appId, timeStamp, nonceStr, [|package|]))")]
    [InlineData("Sign(string.Join(\"\\n\", new[] { appId, timeStamp, nonceStr, [|package|] }))")]
    [InlineData("Sign(string.Format(\"{0}\\n{1}\\n{2}\\n{3}\", appId, timeStamp, nonceStr, [|package|]))")]
    [InlineData("Sign(new StringBuilder().Append(appId).Append(\"\\n\").Append(timeStamp).Append(\"\\n\").Append(nonceStr).Append(\"\\n\").Append([|package|]).ToString())")]
    [InlineData("Sign($\"POST\\n/v3/pay/transactions/jsapi\\n{timeStamp}\\n{nonceStr}\\n{[|body|]}\")")]
    [InlineData("Sign($\"{headers[\"Wechatpay-Timestamp\"]}\\n{headers[\"Wechatpay-Nonce\"]}\\n{[|body|]}\")")]
    public Task CatchesAMissingLastBreak(string code) => Verify.Catches(Id, Method("return " + code + ";"));

    [Theory]
    [InlineData("return Sign($\"{appId}[|\\r\\n|]{timeStamp}\\r\\n{nonceStr}\\r\\n{package}\\r\\n\");")]
    [InlineData("return Sign($\"{appId}{[|Environment.NewLine|]}{timeStamp}{Environment.NewLine}{nonceStr}{Environment.NewLine}{package}{Environment.NewLine}\");")]
    [InlineData("return Sign(appId + [|Environment.NewLine|] + timeStamp + Environment.NewLine + nonceStr + Environment.NewLine + package + Environment.NewLine);")]
    [InlineData("return Sign(string.Join([|Environment.NewLine|], appId, timeStamp, nonceStr, package, \"\"));")]
    [InlineData("return Sign(string.Join(\"[|\\r\\n|]\", appId, timeStamp, nonceStr, package, \"\"));")]
    [InlineData("var sb = new StringBuilder();\nsb.[|AppendLine|](appId);\nsb.AppendLine(timeStamp);\nsb.AppendLine(nonceStr);\nsb.AppendLine(package);\nreturn Sign(sb.ToString());")]
    [InlineData("var sb = new StringBuilder();\nsb.Append(appId).[|AppendLine|]();\nsb.Append(timeStamp).AppendLine();\nsb.Append(nonceStr).AppendLine();\nsb.Append(package).AppendLine();\nreturn Sign(sb.ToString());")]
    [InlineData("var message = appId + \"\\n\";\nmessage += timeStamp + \"\\n\";\nmessage += nonceStr + [|Environment.NewLine|];\nmessage += package + \"\\n\";\nreturn Sign(message);")]
    [InlineData("var sb = new StringBuilder();\nsb.[|AppendLine|](\"POST\").AppendLine(\"/v3/pay/transactions/jsapi\").AppendLine(timeStamp).AppendLine(nonceStr).AppendLine(body);\nreturn Sign(sb.ToString());")]
    [InlineData("return Sign($\"{headers[\"Wechatpay-Timestamp\"]}[|\\r\\n|]{headers[\"Wechatpay-Nonce\"]}\\r\\n{body}\\r\\n\");")]
    public Task CatchesOtherLineBreaks(string code) => Verify.Catches(Id, Method(code));

    [Theory]
    [InlineData("Sign([|$\"{timeStamp}\\n{nonceStr}\\n{package}\\n\"|])")]
    [InlineData("Sign([|$\"{appId}\\n{nonceStr}\\nprepay_id={prepayId}\\n\"|])")]
    [InlineData("Sign($\"{appId}\\n{[|nonceStr|]}\\n{timeStamp}\\n{package}\\n\")")]
    [InlineData("Sign($\"{[|timeStamp|]}\\n{appId}\\n{nonceStr}\\n{package}\\n\")")]
    public Task CatchesWrongLines(string code) => Verify.Catches(Id, Method("return " + code + ";"));

    [Theory]
    [InlineData("return new { appId, timeStamp, nonceStr, package = $\"prepay_id={prepayId}\", signType = \"RSA\", paySign = Sign($\"{appId}\\n{timeStamp}\\n{nonceStr}\\n{[|prepayId|]}\\n\") };")]
    [InlineData("var paySign = Sign(appId + \"\\n\" + timeStamp + \"\\n\" + nonceStr + \"\\n\" + [|prepayId|] + \"\\n\");\nreturn new { appId, timeStamp, nonceStr, package = \"prepay_id=\" + prepayId, signType = \"RSA\", paySign };")]
    [InlineData("return new { appid = appId, partnerid = body, prepayid = prepayId, package = \"Sign=WXPay\", noncestr = nonceStr, timestamp = timeStamp, sign = Sign($\"{appId}\\n{timeStamp}\\n{nonceStr}\\n[|prepay_id={prepayId|]}\\n\") };")]
    public Task CatchesTheOtherFormOfThePackage(string code) => Verify.Catches(Id, Method(code));

    [Theory]
    [InlineData("Sign($\"appId={appId}&[|key|]={body}&nonceStr={nonceStr}&package={package}&signType=MD5&timeStamp={timeStamp}\")")]
    [InlineData("Sign($\"appId={appId}&nonceStr={nonceStr}&package={package}&[|paySign|]=&signType=MD5&timeStamp={timeStamp}&key={body}\")")]
    [InlineData("Sign($\"appid={appId}&[|attach|]=&body=Tea&mch_id={path}&nonce_str={nonceStr}&key={body}\")")]
    [InlineData("Sign($\"appId={appId}&timeStamp={timeStamp}&[|nonceStr|]={nonceStr}&package={package}&signType=MD5&key={body}\")")]
    public Task CatchesWrongPairs(string code) => Verify.Catches(Id, Method("return " + code + ";"));

    [Theory]
    [InlineData("page", "return new { appId, timeStamp, nonceStr, package, signType = \"RSA\", paySign = Sign($\"{appId}\\n{timeStamp}\\n{nonceStr}\\n{package}\\n\") };")]
    [InlineData("app", "return new { appid = appId, partnerid = body, prepayid = prepayId, package = \"Sign=WXPay\", noncestr = nonceStr, timestamp = timeStamp, sign = Sign($\"{appId}\\n{timeStamp}\\n{nonceStr}\\n{prepayId}\\n\") };")]
    [InlineData("V2", "return Sign($\"appId={appId}&nonceStr={nonceStr}&package={package}&signType=MD5&timeStamp={timeStamp}&key={body}\");")]
    [InlineData("upper case comes first", "return Sign($\"appId={appId}&nonceStr={nonceStr}&package={package}&signType=MD5&timeStamp={timeStamp}&key={body}\").ToUpper();")]
    [InlineData("another provider's lines", "return Sign(string.Join(\"\\n\", appId, timeStamp, nonceStr, body));")]
    [InlineData("a log", "return $\"appId: {appId}\\r\\ntimeStamp: {timeStamp}\\r\\nnonceStr: {nonceStr}\\r\\npackage: {package}\";")]
    [InlineData("break put behind elsewhere", "var message = $\"{appId}\\n{timeStamp}\\n{nonceStr}\\n{package}\";\nreturn Sign(message + \"\\n\");")]
    public Task Ignores(string what, string code) => Verify.Ignores(Method(code), what);

    private static string Method(string statements) =>
        "class Starter\n{\nobject WxPay(string appId, string timeStamp, string nonceStr, string prepayId, string path, string body, IDictionary<string, string> headers)\n{\nvar package = \"prepay_id=\" + prepayId;\n" + statements + "\n}\nstring Sign(string text) { throw null!; }\n}";
}
