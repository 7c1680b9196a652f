namespace WeChatPayLint.Rules.Tests;

/// <summary>How tightly an expression holds together, the tightest first.</summary>
public enum Binding
{
    Primary,
    Cast,
    Product,
    Sum,
    Choice,
}
