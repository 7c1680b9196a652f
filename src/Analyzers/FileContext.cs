using Microsoft.CodeAnalysis;
using WeChatPayLint.Analyzers.Readers;
using WeChatPayLint.Analyzers.Reporting;

namespace WeChatPayLint.Analyzers;

/// <summary>What is at hand while one file is analyzed.</summary>
internal sealed record FileContext(SemanticModel Model, CompilationFacts Facts, ProblemReporter Reporter, CancellationToken Cancellation);
