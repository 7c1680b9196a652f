namespace WeChatPayLint.Documents;

/// <summary>A place as people and editors count it.</summary>
/// <param name="Line">Line, from 1.</param>
/// <param name="Column">Column in UTF-16 code units, from 1.</param>
public readonly record struct Position(int Line, int Column);
