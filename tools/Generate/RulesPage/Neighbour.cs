namespace WeChatPayLint.Generation.RulesPage;

/// <summary>Rules of other analyzers that point at the same lines as rules of this one. A test compares the list with what they report.</summary>
/// <param name="Ours">Rules of this linter.</param>
/// <param name="Theirs">Rules of theirs.</param>
/// <param name="Differs">What each has to say.</param>
public sealed record Neighbour(IReadOnlyList<string> Ours, IReadOnlyList<string> Theirs, Text Differs)
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<Neighbour> All { get; } =
    [
        new(["WXP102", "WXP104", "WXP109", "WXP110", "WXP204", "WXP205", "WXP207"], ["CA1305", "MA0011"], (
            "They ask for a culture, here the value itself is wrong. What our fixes write names the culture too.",
            "它们要求指定区域性，而这里是值本身有错；我们的修复同时会写明区域性。")),
        new(["WXP205"], ["S6561", "S6562", "S6588"], (
            "They see DateTime arithmetic, ours a time stamp that is eight hours off. S6561 proposes a Stopwatch, which gives no time stamp; our fix replaces the arithmetic that they see.",
            "它们关注 DateTime 运算，我们指出时间戳差八小时。S6561 建议的 Stopwatch 得不到时间戳；我们的修复会替换掉它们所指的运算。")),
        new(["WXP503"], ["CA5359", "MA0039", "S4830"], (
            "The same mistake. CA5359 does not look at HttpClientHandler, MA0039 at every callback whatever it does; ours at callbacks that accept everything where WeChat Pay is in play, with a fix.",
            "同一个错误。CA5359 不检查 HttpClientHandler，MA0039 不论回调内容一律报告；我们只报告涉及微信支付且接受任何证书的回调，并提供修复。")),
        new(["WXP504"], ["S2755"], (
            "The same mistake, ours only where WeChat Pay's XML is read. One fix serves both.",
            "同一个错误，我们只在读取微信支付 XML 时报告。一次修复即可。")),
        new(["WXP212"], ["CA5351"], (
            "CA5351 refuses MD5, on which V2 insists unless sign_type is HMAC-SHA256. Ours is about the bytes that are hashed.",
            "CA5351 不接受 MD5，而 V2 除非使用 HMAC-SHA256 都必须用它。我们关注的是参与散列的字节。")),
        new(["WXP133"], ["CA5394"], (
            "CA5394 refuses System.Random wherever it is, ours in a nonce.",
            "CA5394 一律不接受 System.Random，我们只看随机串。")),
        new(["WXP301"], ["S6932"], (
            "S6932 wants model binding. WeChat Pay signs the body as it came, so a handler has to read it raw; suppress S6932 there.",
            "S6932 要求使用模型绑定。微信支付对原始报文签名，处理方法必须读取原文；请在那里关闭 S6932。")),
        new(["WXP213"], ["MA0002"], (
            "Both ask for StringComparer.Ordinal, ours only in a V2 signature and off by default.",
            "都要求 StringComparer.Ordinal；我们只看 V2 签名，且默认关闭。")),
        new(["WXP113", "WXP506"], ["S1075"], (
            "S1075 warns of every address in the code, ours of one that WeChat Pay cannot reach or that is not its own.",
            "S1075 报告代码中的所有地址，我们只报告微信支付无法访问或域名有误的地址。")),
        new(["WXP302", "WXP312", "WXP313", "WXP409", "WXP410", "WXP507"], ["MA0006", "MA0074"], (
            "They are about how texts are compared, ours about what they are compared with.",
            "它们关注文本如何比较，我们关注与什么比较。")),
    ];
}
