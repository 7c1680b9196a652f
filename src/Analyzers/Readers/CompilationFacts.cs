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

/// <summary>What holds for a whole compilation, found out when first asked for.</summary>
internal sealed class CompilationFacts(Compilation compilation, CancellationToken cancellation, AnalyzerConfigOptionsProvider? settings = null)
{
    private static readonly ConditionalWeakTable<SyntaxTree, string[]> AttributedNames = new();

    private const Markers Filters = Markers.Filters | Markers.SignatureHeader;

    private static readonly string[] SdkAssemblies = ["SKIT.FlurlHttpClient.Wechat.Tenpay", "Senparc.Weixin.TenPay", "Essensoft.Paylink.WeChatPay", "EasyAbp.Abp.WeChat.Pay", "Magicodes.Pay.Wxpay", "PaySharp.Wechatpay"];

    private static readonly string[] TestAssemblies = ["xunit.core", "xunit.v3.core", "nunit.framework", "Microsoft.VisualStudio.TestPlatform.TestFramework", "MSTest.TestFramework", "TUnit.Core"];

    private readonly ConcurrentDictionary<SyntaxTree, UserOptions> options = new();
    private readonly Lazy<bool> takesWeChatPayments = new(() => TakesPayments(compilation, cancellation));
    private readonly Lazy<bool> numbersAreText = new(() => compilation.SyntaxTrees.Any(tree => (MarkerScan.Of(tree, cancellation) & Markers.NumbersAsText) != 0));
    private readonly Lazy<bool> namesClients = new(() => compilation.SyntaxTrees.Any(tree => (MarkerScan.Of(tree, cancellation) & Markers.NamedClient) != 0));
    private readonly Lazy<bool> closesOrders = new(() => compilation.SyntaxTrees.Any(tree => (MarkerScan.Of(tree, cancellation) & Markers.Closes) != 0));
    private readonly Lazy<bool> knowsSignatureHeader = new(() => compilation.SyntaxTrees.Any(tree => (MarkerScan.Of(tree, cancellation) & Markers.SignatureHeader) != 0));
    private readonly Lazy<bool> isTest = new(() => References(compilation, TestAssemblies));
    private readonly Lazy<bool> filtersNotifications = new(() => compilation.SyntaxTrees.Any(tree => (MarkerScan.Of(tree, cancellation) & Filters) == Filters));
    private readonly Lazy<ImmutableHashSet<string>> attributedMembers = new(() => FindAttributedMembers(compilation, cancellation));

    /// <summary>Whether anything in the assembly speaks of WeChat Pay.</summary>
    public bool TakesWeChatPayments => takesWeChatPayments.Value;

    /// <summary>Whether anything in the assembly may close an order.</summary>
    public bool ClosesOrders => closesOrders.Value;

    /// <summary>Whether the assembly writes numbers as text in JSON.</summary>
    public bool NumbersAreText => numbersAreText.Value;

    /// <summary>Whether any file gives an HttpClient a User-Agent, or may do so by configuring clients.</summary>
    public bool NamesClients => namesClients.Value;

    /// <summary>Whether a filter or middleware in the assembly looks at the signature of notifications.</summary>
    public bool FiltersNotifications => filtersNotifications.Value;

    /// <summary>Whether any file speaks of the header in which WeChat Pay signs what it sends.</summary>
    public bool KnowsSignatureHeader => knowsSignatureHeader.Value;

    /// <summary>Whether the file is one of tests, by its assembly or by what it uses, and to be treated as one.</summary>
    public bool IsTest(SyntaxTree tree) => (isTest.Value || (MarkerScan.Of(tree, cancellation) & Markers.Tests) != 0) && OptionsOf(tree).TestCode != TestCode.Full;

    /// <summary>What users have said of a file.</summary>
    public UserOptions OptionsOf(SyntaxTree tree) => settings is null ? UserOptions.Defaults : options.GetOrAdd(tree, key => UserOptions.Of(key, settings));

    /// <summary>Names of members that an attribute gives a wire name.</summary>
    public ImmutableHashSet<string> AttributedMembers => attributedMembers.Value;

    private static bool TakesPayments(Compilation compilation, CancellationToken cancellation) =>
        compilation.SyntaxTrees.Any(tree => (MarkerScan.Of(tree, cancellation) & Markers.WeChatPay) != 0) || References(compilation, SdkAssemblies);

    private static bool References(Compilation compilation, string[] starts) =>
        compilation.ReferencedAssemblyNames.Any(assembly => starts.Any(start => assembly.Name.StartsWith(start, StringComparison.Ordinal)));

    private static ImmutableHashSet<string> FindAttributedMembers(Compilation compilation, CancellationToken cancellation)
    {
        var names = ImmutableHashSet.CreateBuilder<string>(StringComparer.Ordinal);
        foreach (var tree in compilation.SyntaxTrees)
        {
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
