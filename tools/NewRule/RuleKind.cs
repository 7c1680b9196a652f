namespace WeChatPayLint.Scaffolding;

/// <summary>What a rule looks at, and the code that a rule of this kind begins with.</summary>
/// <param name="Name">What is typed.</param>
/// <param name="Base">The base type.</param>
/// <param name="Usings">Namespaces that the code needs.</param>
/// <param name="Says">What it is for.</param>
/// <param name="Check">The members that judge.</param>
internal sealed record RuleKind(string Name, string Base, string[] Usings, string Says, string Check)
{
    /// <summary>The kinds, that of least power first.</summary>
    public static IReadOnlyList<RuleKind> All { get; } =
    [
        new("field", nameof(FieldRule), ["WeChatPayLint.Payloads", "WeChatPayLint.Values"], "one value by itself", """
            public override IReadOnlyCollection<string> Fields => ["attach"];

            public override IEnumerable<Problem> Check(Field field, Payload payload) =>
                field.Value.Alternatives.OfType<ConstantValue>().Where(IsWrong).Select(value => field.Problem(value, Message.With(field.Name)));

            // TODO: what makes the value wrong.
            private static bool IsWrong(ConstantValue value) => false;
            """),
        new("payload", nameof(PayloadRule), ["WeChatPayLint.Payloads"], "several fields of one request together", """
            public override IEnumerable<Problem> Check(Payload payload) =>
                payload["attach"] is { } field && IsWrong(field, payload) ? [field.Problem(field.Value, Message.With(field.Name))] : [];

            // TODO: what makes the field wrong among the others.
            private static bool IsWrong(Field field, Payload payload) => false;
            """),
        new("scope", nameof(ScopeRule), ["WeChatPayLint.Payloads"], "everything that one method sends and calls", """
            public override IEnumerable<Problem> Check(Scope scope) => scope.Steps.Where(step => IsWrong(step, scope)).Select(step => new Problem(step.Span, Message.With(step.Operation)));

            // TODO: what makes the step wrong among the others.
            private static bool IsWrong(Step step, Scope scope) => false;
            """),
        new("code", nameof(CodeRule), [], "what code does, with the compiler at hand", """
            /// <summary>The problem of a call.</summary>
            public static Problem At(Span call, string method) => new(call, Message.With(method));
            """),
        new("settings", "MerchantRule", [], "the settings of one merchant in wechatpay.yaml", """
            public override IReadOnlyCollection<string> Judges => ["mchid"];

            public override IEnumerable<Problem> Check(Merchant merchant, PaymentSettings settings) =>
                merchant.Mchid is { } mchid && IsWrong(mchid) ? [new Problem(mchid.Span, Message.With("mchid"))] : [];

            // TODO: what makes the setting wrong.
            private static bool IsWrong(Setting setting) => false;
            """),
    ];

    /// <summary>Whether the rule has a check in a file of its own, beside the compiler.</summary>
    public bool HasCheck => Name == "code";

    /// <summary>What rules of this kind judge.</summary>
    public Subject Subject => Name == "settings" ? Subject.Settings : Subject.Code;

    /// <summary>The kind with a name, or the simplest one for a subject where no name is given.</summary>
    public static RuleKind Of(string? name, Subject subject) =>
        All.FirstOrDefault(kind => kind.Subject == subject && (name is null || kind.Name == name))
        ?? throw new RefusedException($"{(subject == Subject.Settings ? "WXC" : "WXP")} has no rules of kind '{name}'; write {string.Join(" or ", All.Where(kind => kind.Subject == subject).Select(kind => kind.Name))}.");
}
