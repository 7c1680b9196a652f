using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace WeChatPayLint.Analyzers.Transport;

/// <summary>An object that a method serialises for V3, in a way that is known to the letter.</summary>
/// <param name="Call">The call that serialises it.</param>
/// <param name="Value">The object.</param>
/// <param name="Type">Its type, which is the program's own or anonymous.</param>
/// <param name="IsNewtonsoft">Whether Newtonsoft's serialiser writes it, not .NET's.</param>
/// <param name="Options">How it is written.</param>
internal sealed record JsonBody(InvocationExpressionSyntax Call, ExpressionSyntax Value, INamedTypeSymbol Type, bool IsNewtonsoft, JsonOptions Options);
