namespace WeChatPayLint;

/// <summary>A rule about what code does. The check needs the compiler and is in the analyzers, in a file of the same name.</summary>
public abstract class CodeRule : Rule;
