using System.CommandLine;
using System.Globalization;
using System.Text;
using WeChatPayLint.ConfigLinter.Checking;
using WeChatPayLint.ConfigLinter.Formats;

namespace WeChatPayLint.ConfigLinter.Commands;

/// <summary><c>check</c>: finds mistakes in settings, and mends them where asked to.</summary>
internal sealed class CheckCommand : Command
{
    private static readonly Text NoFiles = (
        "No settings found: a wechatpay.yaml, .yml or .json, or an appsettings.json; wechatpay-lint init writes a first one",
        "没有找到设置文件（wechatpay.yaml、.yml、.json 或 appsettings.json）；可用 wechatpay-lint init 生成一个");

    private readonly Terminal terminal;
    private readonly CheckOptions options;
    private readonly Option<string[]> format;
    private readonly Option<string> failOn;
    private readonly Option<string> baseline;
    private readonly Option<bool> fix;
    private readonly Option<bool> unsafeFix;
    private readonly Option<bool> diff;
    private readonly Option<string> color;
    private readonly Option<bool> showConfig;

    public CheckCommand(Terminal terminal, CultureInfo speech)
        : base("check", new Text("Finds mistakes in wechatpay.yaml and appsettings.json (the default command)", "检查 wechatpay.yaml 和 appsettings.json（默认命令）").In(speech))
    {
        string Say(string english, string chinese) => new Text(english, chinese).In(speech);
        options = new(speech);
        format = new("--format", "-f") { Description = Say($"{string.Join(", ", FormatCatalog.Names)}; with =PATH into a file; can be repeated", $"{string.Join("、", FormatCatalog.Names)}；加 =PATH 写入文件；可重复"), HelpName = "FORMAT[=PATH]" };
        failOn = new("--fail-on") { Description = Say("The least level that makes the exit code 1: error, warning, info or never [default: warning]", "使退出码为 1 的最低级别：error、warning、info 或 never [default: warning]"), HelpName = "LEVEL" };
        baseline = new("--baseline") { Description = Say("Leave out what the baseline has", "不报告基线中已有的问题"), HelpName = "PATH" };
        fix = new("--fix") { Description = Say("Mend what is safe to mend", "修复可以安全修复的问题") };
        unsafeFix = new("--unsafe") { Description = Say("With --fix or --diff: also what has to be looked at", "与 --fix 或 --diff 一起使用：也修复需要复核的问题") };
        diff = new("--diff") { Description = Say("Show what --fix would change, and change nothing", "显示 --fix 会做的修改，但不写入") };
        color = new("--color") { Description = Say("auto, always or never; NO_COLOR and FORCE_COLOR are heard too", "auto、always 或 never；也遵循 NO_COLOR 和 FORCE_COLOR"), DefaultValueFactory = _ => "auto" };
        showConfig = new("--show-config") { Description = Say("Show what is in force, and check nothing", "显示生效的配置，不做检查") };
        this.terminal = terminal;
        failOn.AcceptOnlyFromAmong([.. Configuration.FailOnLevels]);
        color.AcceptOnlyFromAmong("auto", "always", "never");
        options.AddTo(this);
        foreach (var option in new Option[] { format, failOn, baseline, fix, unsafeFix, diff, color, showConfig })
        {
            Options.Add(option);
        }

        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        var request = options.Read(parsed, terminal);
        var least = parsed.GetValue(failOn) ?? request.Configuration.FailOn ?? "warning";
        var outputs = (parsed.GetValue(format) ?? []).DefaultIfEmpty("text").Select(Output.Parse).ToList();
        if (parsed.GetValue(showConfig))
        {
            ShowConfig(request, least);
            return ExitCode.Clean;
        }

        var checker = request.Checker(terminal);
        var found = request.Check(terminal, checker);
        if (found.Count == 0)
        {
            terminal.Error.WriteLine(NoFiles.In(request.Language));
        }

        var (files, mended) = parsed.GetValue(fix) || parsed.GetValue(diff) ? Fix(found, checker, parsed.GetValue(unsafeFix)) : (found, 0);
        if (parsed.GetValue(diff))
        {
            return ShowDifference(found, files);
        }

        Save(found, files, request);
        var report = new Report(WithBaseline(files, parsed, request), request.Language) { Mended = mended };
        Write(report, outputs, parsed);
        return ExitOf(report, least);
    }

    private int ShowDifference(IReadOnlyList<CheckedFile> before, IReadOnlyList<CheckedFile> after)
    {
        var lines = before.Zip(after).SelectMany(pair => Difference.Between(pair.First, pair.Second)).ToList();
        lines.ForEach(terminal.Output.WriteLine);
        return before.Any(file => file.IsUnreadable) ? ExitCode.Unusable : lines.Count > 0 ? ExitCode.Findings : ExitCode.Clean;
    }

    private static (IReadOnlyList<CheckedFile> Files, int Mended) Fix(IReadOnlyList<CheckedFile> files, Checker checker, bool isUnsafe)
    {
        var fixedFiles = files.Select(file => (File: file, Fixed: file.Document is null ? (file, 0) : new Fixer(source => checker.Check(source, file.FullPath), isUnsafe).Fix(file))).ToList();
        return ([.. fixedFiles.Select(pair => pair.Fixed.Item1)], fixedFiles.Sum(pair => pair.Fixed.Item2));
    }

    // Standard input has no file to write back to: what it became is not asked for.
    private void Save(IReadOnlyList<CheckedFile> before, IReadOnlyList<CheckedFile> after, CheckRequest request)
    {
        foreach (var (old, now) in before.Zip(after).Where(pair => pair.First.Source.Text != pair.Second.Source.Text))
        {
            if (request.StandardInput is { } name && terminal.FullPath(name) == now.FullPath)
            {
                throw new UsageException(("--fix cannot write to standard input; use --diff", "--fix 无法写回标准输入；请使用 --diff"));
            }

            try
            {
                File.WriteAllText(now.FullPath, now.Source.Text, old.Source.Encoding);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                throw UsageException.Unwritable(now.Source.Path);
            }
        }
    }

    private IReadOnlyList<CheckedFile> WithBaseline(IReadOnlyList<CheckedFile> files, ParseResult parsed, CheckRequest request)
    {
        var path = parsed.GetValue(baseline) is { } given ? terminal.FullPath(given) : request.Configuration.Baseline;
        if (path is null)
        {
            return files;
        }

        var known = Baseline.Read(path, terminal.Shown(path));
        var left = files.Select(known.Apply).ToList();
        return known.Stale([.. files.Select(file => file.Source.Path)], request.Settled) is { } stale ? [.. left, stale] : left;
    }

    private void Write(Report report, IReadOnlyList<Output> outputs, ParseResult parsed)
    {
        foreach (var output in outputs)
        {
            if (output.Path is null)
            {
                output.Format.Write(report, terminal.Output, IsColoured(parsed.GetValue(color)!));
                continue;
            }

            var path = terminal.FullPath(output.Path);
            try
            {
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                using var file = new StreamWriter(path, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
                file.NewLine = "\n";
                output.Format.Write(report, file, inColour: false);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                throw UsageException.Unwritable(output.Path);
            }
        }
    }

    private bool IsColoured(string asked) => asked switch
    {
        "always" => true,
        "never" => false,
        _ => !IsSet("NO_COLOR") && (IsSet("FORCE_COLOR") || (terminal.IsInteractive && terminal.Variable("TERM") != "dumb")),
    };

    private bool IsSet(string variable) => !string.IsNullOrEmpty(terminal.Variable(variable));

    private void ShowConfig(CheckRequest request, string least)
    {
        var configuration = request.Configuration;
        string[] lines =
        [
            $"config: {(configuration.Path is { } path ? terminal.Shown(path) : "none")}",
            $"failOn: {least}",
            $"lang: {(request.Language.Name.StartsWith("zh", StringComparison.Ordinal) ? "zh" : "en")}",
            $"baseline: {(configuration.Baseline is { } known ? terminal.Shown(known) : "none")}",
            $"suppressions: {(request.Settled.HonoursSuppressions ? "true" : "false")}",
            $"exclude: [{string.Join(", ", request.Exclude)}]",
            "severity:",
            .. RuleCatalog.OfSettings.Select(rule => $"  {rule.Id}: {Level(rule, request.Settled)}"),
        ];
        lines.ToList().ForEach(terminal.Output.WriteLine);
    }

    private static string Level(Rule rule, Settled settled) =>
        (settled.Levels.TryGetValue(rule.Id, out var level) ? level : Settled.LevelOf(rule.Severity)).ToString().ToLowerInvariant() + (settled.Levels.ContainsKey(rule.Id) ? " # settled" : "");

    private static int ExitOf(Report report, string least)
    {
        if (report.Files.Any(file => file.IsUnreadable))
        {
            return ExitCode.Unusable;
        }

        var level = least switch { "error" => Checking.Level.Error, "warning" => Checking.Level.Warning, "info" => Checking.Level.Info, _ => Checking.Level.Error + 1 };
        return report.Findings.Any(finding => finding.Level >= level) ? ExitCode.Findings : ExitCode.Clean;
    }

    private sealed record Output(IFormat Format, string? Path)
    {
        public static Output Parse(string given)
        {
            var (name, path) = given.IndexOf('=') is > 0 and var at ? (given[..at], given[(at + 1)..]) : (given, null);
            return new Output(FormatCatalog.Find(name) ?? throw new UsageException(($"There is no format '{name}'; there are {string.Join(", ", FormatCatalog.Names)}", $"没有格式 “{name}”；可用的格式：{string.Join("、", FormatCatalog.Names)}")), path is "" ? null : path);
        }
    }
}
