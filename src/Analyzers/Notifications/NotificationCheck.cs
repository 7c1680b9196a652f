using Microsoft.CodeAnalysis;
using WeChatPayLint.Analyzers.Gates;

namespace WeChatPayLint.Analyzers.Notifications;

/// <summary>The check of a rule about notification handlers, which are read once for all of them.</summary>
internal abstract class NotificationCheck : CodeCheck
{
    public sealed override Markers Needs => Markers.Notifications;

    public sealed override IEnumerable<Problem> Check(SyntaxNode root, FileContext file) => file.Notifications.SelectMany(Check);

    /// <summary>Looks at a handler.</summary>
    protected abstract IEnumerable<Problem> Check(NotificationHandler handler);
}
