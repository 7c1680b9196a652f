namespace WeChatPayLint.Options;

/// <summary>The linter is told something that it does not know: an option or a value of one, in <c>.editorconfig</c>, <c>.globalconfig</c> or the project.</summary>
internal sealed class OptionUnknown : CodeRule
{
    private static readonly Text UnknownKey = ("{0} is no option of WeChatPayLint; write {1}", "WeChatPayLint 没有选项 {0}；请写 {1}");

    private static readonly Text UnknownValue = ("{0} has no value '{1}'; write {2}", "{0} 没有取值 “{1}”；请写 {2}");

    private static readonly Text NoName = ("{0} lists names of methods with commas between them, and '{1}' is none; write {2}", "{0} 以逗号分隔方法名，“{1}” 不是方法名；请写 {2}");

    public override string Id => "WXP001";

    public override Text Title => ("Unknown option of WeChatPayLint", "未知的 WeChatPayLint 选项");

    public override Text Why => (
        "An option that is misspelt has no effect, and looks as if it had. It is reported once, at the head of a file about payments for which it is set, or by MSBuild for WeChatPayLintMode.",
        "写错的选项不会生效，看上去却像生效了。每个错误只报告一次：在受其影响的支付代码文件开头报告；WeChatPayLintMode 由 MSBuild 报告。");

    public override IReadOnlyList<Source> Sources => [];

    public override string Bad => "";

    public override string Good => "";

    public override Text Fix => ("None: the option is not in the code.", "无：选项不在代码中。");

    /// <summary>The message for a key that is no option.</summary>
    public static Text ForKey(string key)
    {
        var name = Spelling.Nearest(key.Substring(LinterOption.Prefix.Length), LinterOptions.All.Select(option => option.Name));
        return Meant(UnknownKey, LinterOptions.All.Where(option => name is null || option.Name == name).Select(option => option.Key), key);
    }

    /// <summary>The message for a value that is none of an option's.</summary>
    public static Text ForValue(LinterOption option, string written) => Meant(UnknownValue, option.Values.Select(value => value.Written), option.Key, written);

    /// <summary>The message for a part of a list that is no name.</summary>
    public static Text ForName(LinterOption option, string part) => Meant(NoName, [option.Values[1].Written], option.Key, part);

    private static Text Meant(Text message, IEnumerable<string> meant, params object[] values)
    {
        var several = meant.ToList();
        var last = several[several.Count - 1];
        var others = string.Join(", ", several.Take(several.Count - 1));
        return new(
            message.With([.. values, others.Length == 0 ? last : others + " or " + last]).English,
            message.With([.. values, others.Length == 0 ? last : others + " 或 " + last]).Chinese);
    }
}
