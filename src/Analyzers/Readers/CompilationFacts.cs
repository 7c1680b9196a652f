using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using WeChatPayLint.Analyzers.Gates;
using WeChatPayLint.Analyzers.Options;
using WeChatPayLint.Api;
using WeChatPayLint.Options;

namespace WeChatPayLint.Analyzers.Readers;

/// <summary>What holds for a whole compilation, found out when first asked for. A copy for another file shares what was found, but not the right to cancel.</summary>
/// <param name="Compilation">The compilation.</param>
/// <param name="Cancellation">The cancellation of whoever asks.</param>
/// <param name="Settings">Where users set options, if anywhere.</param>
internal sealed record CompilationFacts(Compilation Compilation, CancellationToken Cancellation, AnalyzerConfigOptionsProvider? Settings = null)
{
    private static readonly ConditionalWeakTable<SyntaxTree, string[]> AttributedNames = new();

    private const Markers Filters = Markers.Filters | Markers.SignatureHeader;

    private static readonly string[] SdkAssemblies = ["SKIT.FlurlHttpClient.Wechat.Tenpay", "Senparc.Weixin.TenPay", "Essensoft.Paylink.WeChatPay", "EasyAbp.Abp.WeChat.Pay", "Magicodes.Pay.Wxpay", "PaySharp.Wechatpay"];

    private static readonly string[] TestAssemblies = ["xunit.core", "xunit.v3.core", "nunit.framework", "Microsoft.VisualStudio.TestPlatform.TestFramework", "MSTest.TestFramework", "TUnit.Core"];

    private readonly ConcurrentDictionary<SyntaxTree, UserOptions> options = new();
    private readonly Fact<bool> takesWeChatPayments = new(cancellation => HasFile(Compilation, Markers.WeChatPay, cancellation) || References(Compilation, SdkAssemblies));
    private readonly Fact<bool> numbersAreText = new(cancellation => HasFile(Compilation, Markers.NumbersAsText, cancellation));
    private readonly Fact<bool> namesClients = new(cancellation => HasFile(Compilation, Markers.NamedClient, cancellation));
    private readonly Fact<bool> closesOrders = new(cancellation => HasFile(Compilation, Markers.Closes, cancellation));
    private readonly Fact<bool> knowsSignatureHeader = new(cancellation => HasFile(Compilation, Markers.SignatureHeader, cancellation));
    private readonly Fact<bool> isTest = new(_ => References(Compilation, TestAssemblies));
    private readonly Fact<bool> filtersNotifications = new(cancellation => HasFile(Compilation, Filters, cancellation));
    private readonly Fact<ImmutableHashSet<string>> attributedMembers = new(cancellation => FindAttributedMembers(Compilation, cancellation));

    /// <summary>Whether anything in the assembly speaks of WeChat Pay.</summary>
    public bool TakesWeChatPayments => takesWeChatPayments.Value(Cancellation);

    /// <summary>Whether anything in the assembly may close an order.</summary>
    public bool ClosesOrders => closesOrders.Value(Cancellation);

    /// <summary>Whether the assembly writes numbers as text in JSON.</summary>
    public bool NumbersAreText => numbersAreText.Value(Cancellation);

    /// <summary>Whether any file gives an HttpClient a User-Agent, or may do so by configuring clients.</summary>
    public bool NamesClients => namesClients.Value(Cancellation);

    /// <summary>Whether a filter or middleware in the assembly looks at the signature of notifications.</summary>
    public bool FiltersNotifications => filtersNotifications.Value(Cancellation);

    /// <summary>Whether any file speaks of the header in which WeChat Pay signs what it sends.</summary>
    public bool KnowsSignatureHeader => knowsSignatureHeader.Value(Cancellation);

    /// <summary>Whether the file is one of tests, by its assembly or by what it uses, and to be treated as one.</summary>
    public bool IsTest(SyntaxTree tree) => (isTest.Value(Cancellation) || (MarkerScan.Of(tree, Cancellation) & Markers.Tests) != 0) && OptionsOf(tree).TestCode != TestCode.Full;

    /// <summary>What users have said of a file.</summary>
    public UserOptions OptionsOf(SyntaxTree tree) => Settings is null ? UserOptions.Defaults : options.GetOrAdd(tree, key => UserOptions.Of(key, Settings));

    /// <summary>Names of members that an attribute gives a wire name.</summary>
    public ImmutableHashSet<string> AttributedMembers => attributedMembers.Value(Cancellation);

    // Whether one file has all of these markers.
    private static bool HasFile(Compilation compilation, Markers markers, CancellationToken cancellation)
    {
        foreach (var tree in compilation.SyntaxTrees)
        {
            cancellation.ThrowIfCancellationRequested();
            if ((MarkerScan.Of(tree, cancellation) & markers) == markers)
            {
                return true;
            }
        }

        return false;
    }

    private static bool References(Compilation compilation, string[] starts) =>
        compilation.ReferencedAssemblyNames.Any(assembly => starts.Any(start => assembly.Name.StartsWith(start, StringComparison.Ordinal)));

    private static ImmutableHashSet<string> FindAttributedMembers(Compilation compilation, CancellationToken cancellation)
    {
        var names = ImmutableHashSet.CreateBuilder<string>(StringComparer.Ordinal);
        foreach (var tree in compilation.SyntaxTrees)
        {
            cancellation.ThrowIfCancellationRequested();
            if ((MarkerScan.Of(tree, cancellation) & Markers.Names) != 0)
            {
                names.UnionWith(AttributedNames.GetValue(tree, key => MembersIn(key, cancellation)));
            }
        }

        return names.ToImmutable();
    }

    private static string[] MembersIn(SyntaxTree tree, CancellationToken cancellation) =>
    [
        .. tree.GetRoot(cancellation).DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax)
            .OfType<PropertyDeclarationSyntax>()
            .Where(property => MemberNames.FromAttributes(property.AttributeLists) is { } name && WireNames.All.Contains(name))
            .Select(property => property.Identifier.ValueText)
            .Distinct(StringComparer.Ordinal),
    ];
}
