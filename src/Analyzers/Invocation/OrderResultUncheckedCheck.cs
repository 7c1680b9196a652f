using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using WeChatPayLint.Analyzers.Gates;
using WeChatPayLint.Analyzers.Values;
using WeChatPayLint.Invocation;

namespace WeChatPayLint.Analyzers.Invocation;

/// <summary>Finds reads of prepay_id, code_url and the like from an order's answer that nothing has tested before.</summary>
internal sealed class OrderResultUncheckedCheck : CodeCheck
{
    public override Rule Rule { get; } = RuleCatalog.Find("WXP220")!;

    public override Markers Needs => Markers.OrderResults;

    public override IEnumerable<Problem> Check(SyntaxNode root, FileContext file)
    {
        foreach (var body in OrderAnswers.BodiesIn(file))
        {
            foreach (var (read, name, order) in new OrderAnswers(body, file).Unchecked())
            {
                yield return new Problem(read.Place(), OrderResultUnchecked.Message.With(name)) { Related = [order.Place()] };
            }
        }
    }
}
