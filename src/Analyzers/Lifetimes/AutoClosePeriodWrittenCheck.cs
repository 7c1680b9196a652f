using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using WeChatPayLint.Analyzers.Gates;
using WeChatPayLint.Analyzers.Sdks;
using WeChatPayLint.Analyzers.Values;
using WeChatPayLint.Lifetimes;
using WeChatPayLint.Payloads;

namespace WeChatPayLint.Analyzers.Lifetimes;

/// <summary>Finds days that are counted in a method which closes orders.</summary>
internal sealed class AutoClosePeriodWrittenCheck : CodeCheck
{
    public override Rule Rule { get; } = RuleCatalog.Find("WXP604")!;

    public override Markers Needs => Markers.Names;

    public override IEnumerable<Problem> Check(SyntaxNode root, FileContext file)
    {
        foreach (var call in file.Nodes.Of<InvocationExpressionSyntax>().Where(call => call.LastName() is "FromDays" or "AddDays" && call.ArgumentList.Arguments.Count == 1))
        {
            var days = call.ArgumentList.Arguments[0].Expression;
            if (file.Model.GetConstantValue(days, file.Cancellation).Value is int count && AutoClosePeriodWritten.Periods.Contains(Math.Abs(count)) && Closes(call))
            {
                yield return new Problem(days.Place(), AutoClosePeriodWritten.Message.With(Math.Abs(count).ToString(CultureInfo.InvariantCulture)));
            }
        }
    }

    private static bool Closes(SyntaxNode node) => node.FirstAncestorOrSelf<MethodDeclarationSyntax>() is { } method && method.DescendantNodes().Any(other => other switch
    {
        InvocationExpressionSyntax call => SdkCalls.MayBe(call.LastName()) && SdkCalls.Find(call.LastName(), call.Receiver().LastName()) is { Operation: Operation.CloseOrder },
        LiteralExpressionSyntax { Token.Value: string text } => text.EndsWith("/pay/closeorder", StringComparison.Ordinal),
        InterpolatedStringTextSyntax { TextToken.ValueText: "/close" } => true,
        _ => false,
    });
}
