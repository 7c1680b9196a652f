using Microsoft.CodeAnalysis;
using WeChatPayLint.Analyzers.Notifications;
using WeChatPayLint.Analyzers.Readers;
using WeChatPayLint.Analyzers.Reporting;
using WeChatPayLint.Analyzers.Values;

namespace WeChatPayLint.Analyzers;

/// <summary>What is at hand while one file is analyzed.</summary>
internal sealed record FileContext(SemanticModel Model, CompilationFacts Facts, ProblemReporter Reporter, CancellationToken Cancellation)
{
    private readonly Dictionary<Delegate, object> found = [];

    /// <summary>The file's nodes; checks ask here, so that the file is walked once for all of them.</summary>
    public FileNodes Nodes { get; } = new(Model.SyntaxTree.GetRoot(Cancellation));

    /// <summary>What expressions are known to be, read once for all readers and checks.</summary>
    public ValueReader Values { get; } = new(Model, Cancellation);

    /// <summary>The handlers of notifications, read on the first question.</summary>
    public IReadOnlyList<NotificationHandler> Notifications => Once(HandlerReader.Read);

    /// <summary>What a reader finds in the file, found once however many rules ask.</summary>
    public T Once<T>(Func<FileContext, T> read)
        where T : class
    {
        if (!found.TryGetValue(read, out var known))
        {
            found[read] = known = read(this);
        }

        return (T)known;
    }
}
