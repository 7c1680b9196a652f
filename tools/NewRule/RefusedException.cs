namespace WeChatPayLint.Scaffolding;

/// <summary>What was asked for cannot be begun; the message says why and what to ask for instead.</summary>
internal sealed class RefusedException(string message) : Exception(message);
