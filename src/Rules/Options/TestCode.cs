namespace WeChatPayLint.Options;

/// <summary>How tests are treated.</summary>
public enum TestCode
{
    /// <summary>What is found is a suggestion, and where literals are right in tests nothing is said.</summary>
    Suggestion,

    /// <summary>Tests are not looked at.</summary>
    None,

    /// <summary>Tests are code like any other.</summary>
    Full,
}
