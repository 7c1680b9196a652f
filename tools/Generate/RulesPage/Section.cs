namespace WeChatPayLint.Generation.RulesPage;

/// <summary>The section of one rule.</summary>
internal static class Section
{
    /// <summary>The section's lines, beginning with its anchor.</summary>
    public static IEnumerable<string> Of(Rule rule) =>
    [
        Anchor.LineOf(rule),
        "",
        $"### {rule.Id} · {Markdown.Plain(rule.Title.English)}",
        "",
        $"{Meanings.Of(rule)}  ",
        $"Severity: {Markdown.NameOf(rule.Severity)} · Fix: {Markdown.FixOf(rule)} · Since {rule.Since} · `{rule.Name}`",
        "",
        $"> {Markdown.Plain(rule.Title.Chinese)}。{Markdown.Plain(rule.Why.Chinese)}",
        "",
        $"**Why.** {Markdown.Plain(rule.Why.English)}",
        "",
        .. Sources(rule),
        .. Example("Bad", rule, rule.Bad),
        .. Example("Good", rule, rule.Good),
        $"**Fix.** {Markdown.Plain(rule.Fix.English)}",
        "",
        .. LeftAlone(rule),
        SwitchOff(rule),
        "",
    ];

    private static string SwitchOff(Rule rule) => rule.Subject == Subject.Code
        ? $"**Switch off.** `dotnet_diagnostic.{rule.Id}.severity = none` ([other ways](#severity-and-suppression))"
        : $"**Switch off.** `wechatpay-lint --severity {rule.Id}=off`, or a comment `# wechatpay-lint: ignore[{rule.Id}] reason` ([other ways](#settings-and-suppression))";

    private static IEnumerable<string> Sources(Rule rule) =>
        rule.Sources.Count == 0 ? [] : ["**Sources.**", "", .. rule.Sources.Select(source => "- " + LineOf(source)), ""];

    private static string LineOf(Source source) => source.IsFaq
        ? $"{Markdown.Link("FAQ " + source.Title, source.Address)}: {Markdown.Plain(source.Says.English)} · {Markdown.Plain(source.Says.Chinese)}"
        : Markdown.Link(source.Title, source.Address);

    private static IEnumerable<string> Example(string heading, Rule rule, string text) =>
        text.Length == 0 ? [] : [$"**{heading}**", "", rule.Subject == Subject.Code ? "```csharp" : "```yaml", .. MarkedCode.Lines(text, rule.Id, rule.Subject == Subject.Code ? "//" : "#"), "```", ""];

    private static IEnumerable<string> LeftAlone(Rule rule) =>
        string.IsNullOrEmpty(rule.Silence.English) ? [] : [$"**Left alone.** {Markdown.Plain(rule.Silence.English)}", ""];
}
