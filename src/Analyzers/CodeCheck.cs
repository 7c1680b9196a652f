using Microsoft.CodeAnalysis;
using WeChatPayLint.Analyzers.Gates;

namespace WeChatPayLint.Analyzers;

/// <summary>The check of a rule about what code does; the rule itself, its texts and examples, is in the catalogue under the same name.</summary>
internal abstract class CodeCheck
{
    /// <summary>The rule.</summary>
    public abstract Rule Rule { get; }

    /// <summary>Markers of which a file must have one to be looked at.</summary>
    public abstract Markers Needs { get; }

    /// <summary>Whether the check is about payments alone: code of an assembly without them, and of tests, where literals are right and nothing is sent, is left alone.</summary>
    public virtual bool IsAboutPayments => true;

    /// <summary>Looks at a file.</summary>
    public abstract IEnumerable<Problem> Check(SyntaxNode root, FileContext file);
}
