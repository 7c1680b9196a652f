using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using WeChatPayLint.Options;

namespace WeChatPayLint.Analyzers.Reporting;

/// <summary>The compiler's descriptors, made from the catalogue.</summary>
internal static class Descriptors
{
    private static readonly ImmutableDictionary<string, DiagnosticDescriptor> ById = RuleCatalog.OfCode.ToImmutableDictionary(rule => rule.Id, Create);

    /// <summary>Every descriptor in the catalogue's order.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } = RuleCatalog.OfCode.Select(Of).ToImmutableArray();

    /// <summary>The descriptor for a rule that threw.</summary>
    public static DiagnosticDescriptor Failure { get; } = Of(RuleCatalog.OfCode.OfType<RuleFailed>().First());

    /// <summary>The descriptor for an option that is set wrongly.</summary>
    public static DiagnosticDescriptor UnknownOption { get; } = Of(RuleCatalog.OfCode.OfType<OptionUnknown>().First());

    /// <summary>The descriptor of a rule.</summary>
    public static DiagnosticDescriptor Of(Rule rule) => ById[rule.Id];

    /// <summary>The compiler's word for a severity.</summary>
    public static DiagnosticSeverity SeverityOf(Severity severity) => severity == Severity.Warning ? DiagnosticSeverity.Warning : DiagnosticSeverity.Info;

    // The message is a text in both languages, put into "{0}", so that one diagnostic can be shown in either.
    private static DiagnosticDescriptor Create(Rule rule) => new(
        rule.Id,
        new LocalizedText(rule.Title),
        "{0}",
        "WeChatPay",
        SeverityOf(rule.Severity),
        rule.Severity != Severity.Off,
        new LocalizedText(rule.Why),
        rule.HelpLink);
}
