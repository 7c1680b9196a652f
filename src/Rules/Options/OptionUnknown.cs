namespace WeChatPayLint.Options;

/// <summary>The linter is told something that it does not know: an option or a value of one, in <c>.editorconfig</c>, <c>.globalconfig</c> or the project.</summary>
internal sealed class OptionUnknown : CodeRule
{
    public override string Id => "WXP001";

    public override Text Title => ("Unknown option of WeChatPayLint", "未知的 WeChatPayLint 选项");

    public override Text Why => (
        "An option that is misspelt has no effect, and looks as if it had. It is reported once, at the head of a file about payments for which it is set, or by MSBuild for WeChatPayLintMode.",
        "写错的选项不会生效，看上去却像生效了。每个错误只报告一次：在受其影响的支付代码文件开头报告；WeChatPayLintMode 由 MSBuild 报告。");

    public override IReadOnlyList<Source> Sources => [];

    public override string Bad => "";

    public override string Good => "";

    public override Text Fix => ("None: the option is not in the code.", "无：选项不在代码中。");
}
