namespace WeChatPayLint.Options;

/// <summary>The options of the compile-time linter. None has to be set.</summary>
public static class LinterOptions
{
    /// <summary>Language of messages and of the titles of repairs.</summary>
    public static readonly ChoiceOption<MessageLanguage> Language = new(
        "language",
        ("The language of messages and of the titles of repairs.", "提示信息和修复标题的语言。"),
        ("auto", MessageLanguage.Host, ("the language of the compiler or the editor", "与编译器或编辑器的语言一致")),
        ("en", MessageLanguage.English, ("English", "英文")),
        ("zh", MessageLanguage.Chinese, ("Chinese", "中文")));

    /// <summary>How tests are treated.</summary>
    public static readonly ChoiceOption<TestCode> TestCode = new(
        "test_code",
        (
            "What is reported in tests: the files of a project that refers to xunit, NUnit, MSTest or TUnit, and files that use their namespaces.",
            "测试代码的检查方式：引用 xunit、NUnit、MSTest 或 TUnit 的项目中的文件，以及使用其命名空间的文件。"),
        ("suggestion", Options.TestCode.Suggestion, ("warnings are suggestions; rules about literals, keys, addresses and whole handlers, which tests write as they need them, say nothing", "警告降为建议；针对字面量、密钥、地址和整个处理程序的规则不再报告，测试会按需编写它们")),
        ("none", Options.TestCode.None, ("nothing", "不检查")),
        ("full", Options.TestCode.Full, ("the same as in other code", "与其他代码相同")));

    /// <summary>Methods that put a value under a key and are not recognised by their names.</summary>
    public static readonly NamesOption KeyValueMethods = new(
        "key_value_methods",
        (
            "Methods of a library of yours that take a key and a value, as SetValue does. Names that begin with Set, Add, Put, Append, Insert, With, Param or Push are known, and so are methods in the same project that pass a key and a value on.",
            "您所用类库中像 SetValue 一样接收键和值的方法。以 Set、Add、Put、Append、Insert、With、Param、Push 开头的方法，以及同一项目中转交键值的方法无需列出。"),
        "Field, Fill",
        ("Field(\"total_fee\", fen) and Fill(\"total_fee\", fen) are read", "读取 Field(\"total_fee\", fen) 和 Fill(\"total_fee\", fen)"));

    /// <summary>Every option, in the order in which they are listed.</summary>
    public static IReadOnlyList<LinterOption> All { get; } = [Language, TestCode, KeyValueMethods];

    /// <summary>What is wrong with a key that may be one of ours, or null.</summary>
    public static Text? Judge(string key) =>
        key.StartsWith(LinterOption.Prefix, StringComparison.OrdinalIgnoreCase) && !All.Any(option => option.Key.Equals(key, StringComparison.OrdinalIgnoreCase)) ? OptionUnknown.ForKey(key) : null;
}
