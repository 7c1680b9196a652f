namespace WeChatPayLint;

/// <summary>One mistake: what it is, where the knowledge comes from, how it looks and how it is mended.</summary>
public abstract class Rule
{
    /// <summary>Root of the help pages; a rule's section is <c>#</c> and its id in lower case.</summary>
    public const string HelpPage = "https://github.com/wechatpaylint/wechatpaylint/blob/main/rules.md";

    /// <summary>The version that most rules came with.</summary>
    public const string FirstVersion = "0.1.0";

    /// <summary>Stable id, such as <c>WXP102</c>.</summary>
    public abstract string Id { get; }

    /// <summary>Name of the offence, which is the name of the rule's type.</summary>
    public string Name => GetType().Name;

    /// <summary>The offence in a few words.</summary>
    public abstract Text Title { get; }

    /// <summary>What goes wrong when the mistake is left in.</summary>
    public abstract Text Why { get; }

    /// <summary>What it judges.</summary>
    public virtual Subject Subject => Subject.Code;

    /// <summary>Severity by default.</summary>
    public virtual Severity Severity => Severity.Warning;

    /// <summary>FAQ statements and official pages.</summary>
    public abstract IReadOnlyList<Source> Sources { get; }

    /// <summary>Code, or a settings file, with the mistake; <c>[|</c> and <c>|]</c> mark what is reported.</summary>
    public abstract string Bad { get; }

    /// <summary>The same done right.</summary>
    public abstract string Good { get; }

    /// <summary>What the repair does, or why there is none.</summary>
    public abstract Text Fix { get; }

    /// <summary>Whether some of its repairs may be applied without a look.</summary>
    public virtual bool HasSafeRepair => false;

    /// <summary>Whether some of its repairs have to be read by the author.</summary>
    public virtual bool HasReviewedRepair => false;

    /// <summary>What the rule deliberately leaves alone; empty where nothing needs saying.</summary>
    public virtual Text Silence => default;

    /// <summary>First version that has the rule.</summary>
    public virtual string Since => FirstVersion;

    /// <summary>Address of the rule's section in rules.md.</summary>
    public string HelpLink => HelpPage + "#" + Id.ToLowerInvariant();
}
