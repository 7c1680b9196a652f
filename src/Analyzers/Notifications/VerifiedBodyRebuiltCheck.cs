using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using WeChatPayLint.Analyzers.Values;
using WeChatPayLint.Notifications;

namespace WeChatPayLint.Analyzers.Notifications;

/// <summary>Finds verifications over a model that was serialized again, and bodies that model binding has read before.</summary>
internal sealed class VerifiedBodyRebuiltCheck : NotificationCheck
{
    private const int DeepestName = 3;

    // A handler verifies once, or once for each version.
    private const int MostVerifications = 8;

    private static readonly HashSet<string> Serializers = new(StringComparer.Ordinal) { "Serialize", "SerializeObject", "ToJson", "ToJsonString", "SerializeToUtf8Bytes" };

    public override Rule Rule { get; } = RuleCatalog.Find("WXP303")!;

    protected override IEnumerable<Problem> Check(NotificationHandler handler) => handler.IsV3 ? Rebuilt(handler).Concat(ReadTwice(handler)) : [];

    private static IEnumerable<Problem> Rebuilt(NotificationHandler handler)
    {
        foreach (var argument in handler.Calls.Where(Verification.IsCall).Take(MostVerifications).SelectMany(call => call.ArgumentList.Arguments))
        {
            foreach (var use in Uses(argument.Expression))
            {
                if (SerializerIn(use, 0) is { } serializer)
                {
                    yield return new Problem(use.Place(), VerifiedBodyRebuilt.Rebuilt.With(serializer.Expression.ToString())) { Related = use.Span.Contains(serializer.Span) ? [] : [serializer.Place()] };
                    break;
                }
            }
        }
    }

    // The names and calls that an argument is made of, the innermost first: json of Encoding.UTF8.GetBytes(json).
    private static IEnumerable<ExpressionSyntax> Uses(ExpressionSyntax argument) =>
        argument.DescendantNodesAndSelf().OfType<ExpressionSyntax>().Where(node => node is IdentifierNameSyntax || (node is InvocationExpressionSyntax call && Serializers.Contains(call.LastName())));

    private static InvocationExpressionSyntax? SerializerIn(ExpressionSyntax value, int depth)
    {
        if (value is InvocationExpressionSyntax call && Serializers.Contains(call.LastName()))
        {
            return call;
        }

        if (depth >= DeepestName)
        {
            return null;
        }

        return value is IdentifierNameSyntax name
            ? Definitions.OfLocal(name.Identifier.ValueText, name)?.Select(definition => SerializerIn(definition, depth + 1)).FirstOrDefault(found => found is not null)
            : Uses(value).Where(use => use != value).Select(use => SerializerIn(use, depth + 1)).FirstOrDefault(found => found is not null);
    }

    private static IEnumerable<Problem> ReadTwice(NotificationHandler handler)
    {
        var bound = HandlerForms.ParametersOf(handler.Node).FirstOrDefault(parameter => parameter.AttributeLists.SelectMany(list => list.Attributes).Any(attribute => HandlerForms.NameOf(attribute) == "FromBody"));
        var isRewound = handler.Any("Position", "Seek", "EnableBuffering", "Rewind", "EnableRewind");
        return bound is not null && !isRewound && handler.Of("Body").FirstOrDefault(NoticeEvidence.IsOfRequest) is { Parent: MemberAccessExpressionSyntax body }
            ? [new Problem(body.Place(), VerifiedBodyRebuilt.ReadTwice.With(bound.Identifier.ValueText))]
            : [];
    }
}
