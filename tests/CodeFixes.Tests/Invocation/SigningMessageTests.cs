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
    [InlineData("var message = $\"GET\\n/v3/certificates\\n{timeStamp}\\n{Make()}\\n\\n\";\nvar header = $\"mchid=\\\"{text}\\\",nonce_str=\\\"{[|Make()|]}\\\",timestamp=\\\"{timeStamp}\\\",serial_no=\\\"{text}\\\",signature=\\\"{Rsa(message)}\\\"\";", "var nonceStr = Make();\nvar message = $\"GET\\n/v3/certificates\\n{timeStamp}\\n{nonceStr}\\n\\n\";\nvar header = $\"mchid=\\\"{text}\\\",nonce_str=\\\"{nonceStr}\\\",timestamp=\\\"{timeStamp}\\\",serial_no=\\\"{text}\\\",signature=\\\"{Rsa(message)}\\\"\";")]
    public Task UsesOneValueInTheHeaderToo(string before, string after) => Repairs.Safe(Method(before), Method(after));

    [Theory]
    [InlineData("string one = Make(), two = Make();\nvar paySign = Rsa($\"{appId}\\n{timeStamp}\\n{one}\\nprepay_id={prepayId}\\n\");\nvar start = new { appId, timeStamp, nonceStr = [|two|], package = \"prepay_id=\" + prepayId, signType = \"RSA\", paySign };")]
    [InlineData("var nonceStr = text;\nvar paySign = Rsa($\"{appId}\\n{timeStamp}\\n{Make()}\\nprepay_id={prepayId}\\n\");\nvar start = new { appId, timeStamp, nonceStr = [|Make()|], package = \"prepay_id=\" + prepayId, signType = \"RSA\", paySign, text = nonceStr };")]
    public Task LeavesTwoLocalsAndTakenNames(string code) => Repairs.None(Method(code));

    private static string Method(string statements) =>
        Files.Method("string appId = text, timeStamp = text;\n" + statements + "\nstring Rsa(string signed) => throw new NotImplementedException();\nstring Make() => Guid.NewGuid().ToString(\"N\");");
}

public sealed class SignedRequestIncompleteTests
{
    private static readonly Repairs Repairs = new("WXP215");

    [Theory]
    [InlineData("$\"GET\\n[|https://api.mch.weixin.qq.com|]/v3/certificates\\n{timestamp}\\n{nonce}\\n\\n\"", "$\"GET\\n/v3/certificates\\n{timestamp}\\n{nonce}\\n\\n\"")]
    [InlineData("\"GET\\n\" + \"[|https://api.mch.weixin.qq.com|]/v3/certificates\\n\" + timestamp + \"\\n\" + nonce + \"\\n\\n\"", "\"GET\\n\" + \"/v3/certificates\\n\" + timestamp + \"\\n\" + nonce + \"\\n\\n\"")]
    [InlineData("$\"POST\\n{[|address.AbsolutePath|]}\\n{timestamp}\\n{nonce}\\n{text}\\n\"", "$\"POST\\n{address.PathAndQuery}\\n{timestamp}\\n{nonce}\\n{text}\\n\"")]
    [InlineData("$\"GET\\n/v3/certificates\\n{timestamp}\\n{[|nonce|]}\\n\"", "$\"GET\\n/v3/certificates\\n{timestamp}\\n{nonce}\\n\\n\"")]
    public Task MendsTheString(string before, string after) => Repairs.Safe(Method(before), Method(after));

    [Fact]
    public Task LeavesAnAddressThatIsKeptElsewhere() => Repairs.None(Method("$\"POST\\n{[|url|]}\\n{timestamp}\\n{nonce}\\n{text}\\n\""));

    private static string Method(string message) =>
        Files.Method("string timestamp = text, nonce = Nonce(), url = \"https://api.mch.weixin.qq.com/v3/pay/transactions/jsapi\"; // 签名 🧋\nvar address = new Uri(url);\nvar message = " + message + ";");
}

public sealed class InvokeKeyMiscasedTests
{
    private static readonly Repairs Repairs = new("WXP208");

    [Theory]
    [InlineData("var message = $\"appId={text}&nonceStr={Nonce()}&package=prepay_id={prepayId}&[|timestamp|]={seconds}&key={text}\";", "var message = $\"appId={text}&nonceStr={Nonce()}&package=prepay_id={prepayId}&timeStamp={seconds}&key={text}\";")]
    public Task RenamesWhatIsSigned(string before, string after) => Repairs.Safe(Files.Method(before), Files.Method(after));

    [Theory]
    [InlineData("data.SetValue([|\"appid\"|], text);\ndata.SetValue(\"timeStamp\", text);\ndata.SetValue(\"package\", \"prepay_id=\" + prepayId);\ndata.SetValue(\"paySign\", data.MakeSign());", "data.SetValue(\"appId\", text);\ndata.SetValue(\"timeStamp\", text);\ndata.SetValue(\"package\", \"prepay_id=\" + prepayId);\ndata.SetValue(\"paySign\", data.MakeSign());")]
    [InlineData("var appid = text;\nvar start = new { {|info:appid|}, timeStamp = text, nonceStr = text, package = \"prepay_id=\" + prepayId, paySign = RsaSign() };", "var appid = text;\nvar start = new { appId = appid, timeStamp = text, nonceStr = text, package = \"prepay_id=\" + prepayId, paySign = RsaSign() };")]
    public Task RenamesWhatIsReturned(string before, string after) => Repairs.Reviewed(Files.Method(before), Files.Method(after));
}
