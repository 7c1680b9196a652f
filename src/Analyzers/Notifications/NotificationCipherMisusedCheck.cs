using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using WeChatPayLint.Analyzers.Gates;
using WeChatPayLint.Analyzers.Values;
using WeChatPayLint.Notifications;

namespace WeChatPayLint.Analyzers.Notifications;

/// <summary>Finds methods that decrypt a resource of V3 with a block mode, a decoded key, or the tag left in the text.</summary>
internal sealed class NotificationCipherMisusedCheck : CodeCheck
{
    private static readonly HashSet<string> Decoders = new(StringComparer.Ordinal) { "FromBase64String", "FromHexString", "ComputeHash", "HashData" };

    public override Rule Rule { get; } = RuleCatalog.Find("WXP309")!;

    public override Markers Needs => Markers.Notifications;

    public override IEnumerable<Problem> Check(SyntaxNode root, FileContext file) => file.Nodes.Of<MethodDeclarationSyntax>().Select(method => (method, mentions: Mentions.In(method)))
        .Where(read => read.mentions.Any("associated_data", "associatedData") && read.mentions.Any("ciphertext", "nonce"))
        .SelectMany(read => Modes(read.mentions).Concat(Keys(read.method)).Concat(Tags(read.method)));

    private static IEnumerable<Problem> Modes(Mentions mentions) => new[] { "CBC", "ECB" }
        .SelectMany(mode => mentions.Of(mode).Select(name => name.Parent).OfType<MemberAccessExpressionSyntax>()
            .Where(access => access.Expression.LastName() == "CipherMode")
            .Select(access => new Problem(access.Place(), NotificationCipherMisused.Mode.With(mode))));

    // new AesGcm(Convert.FromBase64String(apiV3Key), 16)
    private static IEnumerable<Problem> Keys(MethodDeclarationSyntax method) => method.DescendantNodes().OfType<ObjectCreationExpressionSyntax>()
        .Where(creation => creation.Type.LastName() == "AesGcm")
        .Select(creation => creation.ArgumentList?.Arguments.FirstOrDefault()?.Expression)
        .OfType<ExpressionSyntax>()
        .Select(key => (key, made: Made(key)))
        .Where(pair => pair.made is not null && Decoders.Contains(pair.made.LastName()) && !IsPadded(pair.made))
        .Select(pair => new Problem(pair.key.Place(), NotificationCipherMisused.Key.With(pair.made!.Expression.ToString())) { Severity = Severity.Info });

    // Convert.FromBase64String(encodingAesKey + "="): the key of WeChat's message platforms, whose 43 characters are Base64 without its end.
    private static bool IsPadded(InvocationExpressionSyntax decoder) =>
        decoder.ArgumentList.Arguments is [{ Expression: BinaryExpressionSyntax { Right: LiteralExpressionSyntax { Token.Value: "=" } } }, ..];

    // gcm.Decrypt(nonce, Convert.FromBase64String(ciphertext), tag, text)
    private static IEnumerable<Problem> Tags(MethodDeclarationSyntax method) => method.DescendantNodes().OfType<InvocationExpressionSyntax>()
        .Where(call => call.LastName() == "Decrypt" && call.ArgumentList.Arguments.Count is 4 or 5 && Made(call.ArgumentList.Arguments[1].Expression)?.LastName() == "FromBase64String")
        .Select(call => new Problem(call.ArgumentList.Arguments[1].Expression.Place(), NotificationCipherMisused.Tag) { Severity = Severity.Info });

    private static InvocationExpressionSyntax? Made(ExpressionSyntax value) =>
        value as InvocationExpressionSyntax ?? (value is IdentifierNameSyntax name && Definitions.OfLocal(name.Identifier.ValueText, name) is [InvocationExpressionSyntax only] ? only : null);
}
