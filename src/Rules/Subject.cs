namespace WeChatPayLint;

/// <summary>What a rule judges, which decides who asks it and what language its examples are in.</summary>
public enum Subject
{
    /// <summary>C# code: asked by the analyzers.</summary>
    Code,

    /// <summary>Settings of the merchant platform and of the program, kept in a file: asked by <c>wechatpay-lint</c>.</summary>
    Settings,
}
