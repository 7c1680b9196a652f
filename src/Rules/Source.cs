namespace WeChatPayLint;

/// <summary>Where a rule comes from.</summary>
/// <param name="Title">Name of the page, or the FAQ statement's number such as <c>F036</c>.</param>
/// <param name="Address">Absolute address of the page.</param>
/// <param name="Says">What the source says, in our words; empty for a page that is the reference as a whole.</param>
public sealed record Source(string Title, string Address, Text Says = default)
{
    private const string FaqPage = "https://pay.weixin.qq.com/wiki/doc/api_external/en/faq/chapter1_1_3.shtml";

    /// <summary>A statement of WeChat Pay's JSAPI FAQ.</summary>
    public static Source Faq(string number, string english, string chinese) => new(number, FaqPage, (english, chinese));

    /// <summary>A page of the official documentation, or a documented observation.</summary>
    public static Source Page(string title, string address) => new(title, address);

    /// <summary>Whether this is a statement of the FAQ.</summary>
    public bool IsFaq => Address == FaqPage;
}
