namespace WeChatPayLint.CodeFixes.Tests.Invocation;

public sealed class SigningMessageMalformedTests
{
    private static readonly Repairs Repairs = new("WXP210");

    [Theory]
    [InlineData("var message = $\"{text}\\n{timeStamp}\\n{nonceStr}\\nprepay_id={[|prepayId|]}\";", "var message = $\"{text}\\n{timeStamp}\\n{nonceStr}\\nprepay_id={prepayId}\\n\";")]
    [InlineData("var message = appId + \"\\n\" + timeStamp + \"\\n\" + nonceStr + \"\\n\" + [|prepayId|]; // 签名 🧋", "var message = appId + \"\\n\" + timeStamp + \"\\n\" + nonceStr + \"\\n\" + prepayId + \"\\n\"; // 签名 🧋")]
    [InlineData("var message = string.Join(\"\\n\", appId, timeStamp, nonceStr, [|prepayId|]);", "var message = string.Join(\"\\n\", appId, timeStamp, nonceStr, prepayId) + \"\\n\";")]
    [InlineData("var message = string.Format(\"{0}\\n{1}\\n{2}\\n{3}\", appId, timeStamp, nonceStr, [|prepayId|]);", "var message = string.Format(\"{0}\\n{1}\\n{2}\\n{3}\\n\", appId, timeStamp, nonceStr, prepayId);")]
    [InlineData("var sb = new System.Text.StringBuilder();\nsb.Append(appId).Append('\\n').Append(timeStamp).Append('\\n');\nsb.Append(nonceStr).Append('\\n').Append([|prepayId|]);\nvar message = sb.ToString();", "var sb = new System.Text.StringBuilder();\nsb.Append(appId).Append('\\n').Append(timeStamp).Append('\\n');\nsb.Append(nonceStr).Append('\\n').Append(prepayId).Append('\\n');\nvar message = sb.ToString();")]
    [InlineData("var message = appId + \"\\n\" + timeStamp + \"\\n\";\nmessage += nonceStr + \"\\n\" + [|prepayId|];\ndata.SetValue(\"paySign\", message);", "var message = appId + \"\\n\" + timeStamp + \"\\n\";\nmessage += nonceStr + \"\\n\" + prepayId + \"\\n\";\ndata.SetValue(\"paySign\", message);")]
    public Task WritesTheLastBreak(string before, string after) => Repairs.Safe(Method(before), Method(after));

    [Theory]
    [InlineData("var message = $\"{appId}[|\\r\\n|]{timeStamp}\\r\\n{nonceStr}\\r\\n{prepayId}\\r\\n\";", "var message = $\"{appId}\\n{timeStamp}\\n{nonceStr}\\n{prepayId}\\n\";")]
    [InlineData("var message = $\"{appId}{[|Environment.NewLine|]}{timeStamp}{Environment.NewLine}{nonceStr}\\n{prepayId}\\n\";", "var message = $\"{appId}\\n{timeStamp}\\n{nonceStr}\\n{prepayId}\\n\";")]
    [InlineData("var message = appId + [|Environment.NewLine|] + timeStamp + \"\\n\" + nonceStr + \"\\n\" + prepayId + Environment.NewLine;", "var message = appId + \"\\n\" + timeStamp + \"\\n\" + nonceStr + \"\\n\" + prepayId + \"\\n\";")]
    [InlineData("var message = string.Join([|Environment.NewLine|], appId, timeStamp, nonceStr, prepayId, \"\");", "var message = string.Join(\"\\n\", appId, timeStamp, nonceStr, prepayId, \"\");")]
    [InlineData("var sb = new System.Text.StringBuilder();\nsb.[|AppendLine|](appId);\nsb.AppendLine(timeStamp).Append(nonceStr).AppendLine();\nsb.AppendLine(prepayId);\nvar message = sb.ToString();", "var sb = new System.Text.StringBuilder();\nsb.Append(appId).Append('\\n');\nsb.Append(timeStamp).Append('\\n').Append(nonceStr).Append('\\n');\nsb.Append(prepayId).Append('\\n');\nvar message = sb.ToString();")]
    public Task WritesLineFeeds(string before, string after) => Repairs.Safe(Method(before), Method(after));

    [Theory]
    [InlineData("var paySign = Rsa($\"{appId}\\n{timeStamp}\\n{nonceStr}\\n{[|prepayId|]}\\n\");\nvar start = new { appId, timeStamp, nonceStr, package = \"prepay_id=\" + prepayId, signType = \"RSA\", paySign };", "var paySign = Rsa($\"{appId}\\n{timeStamp}\\n{nonceStr}\\nprepay_id={prepayId}\\n\");\nvar start = new { appId, timeStamp, nonceStr, package = \"prepay_id=\" + prepayId, signType = \"RSA\", paySign };")]
    [InlineData("var start = new { appid = appId, partnerid = text, prepayid = prepayId, package = \"Sign=WXPay\", noncestr = nonceStr, timestamp = timeStamp, sign = Rsa($\"{appId}\\n{timeStamp}\\n{nonceStr}\\n[|prepay_id={prepayId|]}\\n\") };", "var start = new { appid = appId, partnerid = text, prepayid = prepayId, package = \"Sign=WXPay\", noncestr = nonceStr, timestamp = timeStamp, sign = Rsa($\"{appId}\\n{timeStamp}\\n{nonceStr}\\n{prepayId}\\n\") };")]
    public Task SignsThePackageAsItIsHandedOver(string before, string after) => Repairs.Safe(Method(before), Method(after));

    [Theory]
    [InlineData("var message = $\"{timeStamp}\\n{nonceStr}\\n{prepayId}\\n\";")]
    [InlineData("var message = $\"appId={appId}&timeStamp={timeStamp}&[|nonceStr|]={nonceStr}&package={prepayId}&key={text}\";")]
    public Task LeavesWhatIsMissingAndOutOfOrder(string code) => Repairs.None(Method(code.Contains("[|", StringComparison.Ordinal) ? code : code.Replace("$\"", "[|$\"", StringComparison.Ordinal).Replace("\\n\";", "\\n\"|];", StringComparison.Ordinal)));

    internal static string Method(string statements) => Files.Method("string appId = text, timeStamp = text, nonceStr = text;\n" + statements + "\nstring Rsa(string signed) => throw new NotImplementedException();");
}

public sealed class SignedValueMadeTwiceTests
{
    private static readonly Repairs Repairs = new("WXP207");

    [Theory]
    [InlineData("var paySign = Rsa($\"{appId}\\n{timeStamp}\\n{Make()}\\nprepay_id={prepayId}\\n\");\nvar start = new { appId, timeStamp, nonceStr = [|Make()|], package = \"prepay_id=\" + prepayId, signType = \"RSA\", paySign };", "var nonceStr = Make();\nvar paySign = Rsa($\"{appId}\\n{timeStamp}\\n{nonceStr}\\nprepay_id={prepayId}\\n\");\nvar start = new { appId, timeStamp, nonceStr = nonceStr, package = \"prepay_id=\" + prepayId, signType = \"RSA\", paySign };")]
    [InlineData("var paySign = Rsa($\"{appId}\\n{timeStamp}\\n{Guid.NewGuid():N}\\nprepay_id={prepayId}\\n\");\nvar start = new { appId, timeStamp, nonceStr = [|Guid.NewGuid().ToString(\"N\")|], package = \"prepay_id=\" + prepayId, signType = \"RSA\", paySign };", "var nonceStr = Guid.NewGuid().ToString(\"N\");\nvar paySign = Rsa($\"{appId}\\n{timeStamp}\\n{nonceStr}\\nprepay_id={prepayId}\\n\");\nvar start = new { appId, timeStamp, nonceStr = nonceStr, package = \"prepay_id=\" + prepayId, signType = \"RSA\", paySign };")]
    [InlineData("var nonce = Make();\nvar paySign = Rsa($\"{appId}\\n{timeStamp}\\n{nonce}\\nprepay_id={prepayId}\\n\");\nvar start = new { appId, timeStamp, nonceStr = [|Make()|], package = \"prepay_id=\" + prepayId, signType = \"RSA\", paySign };", "var nonce = Make();\nvar paySign = Rsa($\"{appId}\\n{timeStamp}\\n{nonce}\\nprepay_id={prepayId}\\n\");\nvar start = new { appId, timeStamp, nonceStr = nonce, package = \"prepay_id=\" + prepayId, signType = \"RSA\", paySign };")]
    [InlineData("var nonce = Make();\nvar paySign = Rsa($\"{appId}\\n{timeStamp}\\n{[|Make()|]}\\nprepay_id={prepayId}\\n\");\nvar start = new { appId, timeStamp, nonceStr = nonce, package = \"prepay_id=\" + prepayId, signType = \"RSA\", paySign };", "var nonce = Make();\nvar paySign = Rsa($\"{appId}\\n{timeStamp}\\n{nonce}\\nprepay_id={prepayId}\\n\");\nvar start = new { appId, timeStamp, nonceStr = nonce, package = \"prepay_id=\" + prepayId, signType = \"RSA\", paySign };")]
    public Task UsesOneValueInBothPlaces(string before, string after) => Repairs.Safe(Method(before), Method(after));

    [Theory]
    [InlineData("string one = Make(), two = Make();\nvar paySign = Rsa($\"{appId}\\n{timeStamp}\\n{one}\\nprepay_id={prepayId}\\n\");\nvar start = new { appId, timeStamp, nonceStr = [|two|], package = \"prepay_id=\" + prepayId, signType = \"RSA\", paySign };")]
    [InlineData("var nonceStr = text;\nvar paySign = Rsa($\"{appId}\\n{timeStamp}\\n{Make()}\\nprepay_id={prepayId}\\n\");\nvar start = new { appId, timeStamp, nonceStr = [|Make()|], package = \"prepay_id=\" + prepayId, signType = \"RSA\", paySign, text = nonceStr };")]
    public Task LeavesTwoLocalsAndTakenNames(string code) => Repairs.None(Method(code));

    private static string Method(string statements) =>
        Files.Method("string appId = text, timeStamp = text;\n" + statements + "\nstring Rsa(string signed) => throw new NotImplementedException();\nstring Make() => Guid.NewGuid().ToString(\"N\");");
}
