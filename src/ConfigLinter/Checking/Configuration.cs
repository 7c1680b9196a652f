using WeChatPayLint.Documents;
using WeChatPayLint.Documents.Settings;

namespace WeChatPayLint.ConfigLinter.Checking;

/// <summary>What <c>.wechatpay-lint.yaml</c> says: the nearest one, from the current folder up to the repository's root.</summary>
internal sealed class Configuration
{
    public const string FileName = ".wechatpay-lint.yaml";

    private static readonly string[] Names = ["severity", "failOn", "lang", "baseline", "exclude", "suppressions"];

    public static readonly IReadOnlyList<string> FailOnLevels = ["error", "warning", "info", "never"];

    /// <summary>Where it was read, or null.</summary>
    public string? Path { get; private init; }

    public Dictionary<string, Level> Levels { get; } = new(StringComparer.OrdinalIgnoreCase);

    public string? FailOn { get; private set; }

    public string? Language { get; private set; }

    /// <summary>Full path of the baseline, or null.</summary>
    public string? Baseline { get; private set; }

    /// <summary>Globs of files that folders leave out.</summary>
    public IReadOnlyList<string> Exclude { get; private set; } = [];

    public bool HonoursSuppressions { get; private set; } = true;

    /// <summary>Reads the file that is named, or the nearest one unless told not to.</summary>
    public static Configuration Find(string? named, bool isWanted, Terminal terminal)
    {
        var path = named is not null ? terminal.FullPath(named) : isWanted ? Nearest(terminal.Folder) : null;
        return path is null ? new Configuration() : Read(path, terminal.Shown(path));
    }

    /// <summary>A level by its name.</summary>
    public static Level LevelNamed(string name, string where) => name switch
    {
        "off" or "none" => Level.Off,
        "info" or "suggestion" => Level.Info,
        "warning" => Level.Warning,
        "error" => Level.Error,
        _ => throw new UsageException(($"{where}: '{name}' is not a severity; write off, info, warning or error", $"{where}：“{name}” 不是严重级别；请写 off、info、warning 或 error")),
    };

    /// <summary>The id of a rule about settings.</summary>
    public static string RuleNamed(string id, string where) => RuleCatalog.Find(id) is { Subject: Subject.Settings } rule ? rule.Id
        : throw new UsageException(Meant(id, RuleCatalog.OfSettings.Select(rule => rule.Id), new Text($"{where}: '{id}' is no rule about settings", $"{where}：“{id}” 不是设置文件的规则")));

    private static Text Meant(string name, IEnumerable<string> names, Text reason) => Spelling.Nearest(name, names) is { } near ? (reason.English + $"; did you mean '{near}'?", reason.Chinese + $"；是否想写 “{near}”？") : reason;

    private static string? Nearest(string start)
    {
        for (var folder = start; folder is not null; folder = System.IO.Path.GetDirectoryName(folder))
        {
            var path = System.IO.Path.Combine(folder, FileName);
            if (File.Exists(path))
            {
                return path;
            }

            if (System.IO.Path.Exists(System.IO.Path.Combine(folder, ".git")))
            {
                return null;
            }
        }

        return null;
    }

    private static Configuration Read(string path, string shown)
    {
        try
        {
            var document = Document.Read(SourceText.Decode(shown, File.ReadAllBytes(path)));
            var configuration = new Configuration { Path = path };
            foreach (var entry in document.Root.Entries)
            {
                var position = document.Source.PositionOf(entry.Key.Span.Start);
                configuration.Take(entry, $"{shown}:{position.Line}:{position.Column}");
            }

            return configuration;
        }
        catch (DocumentException e)
        {
            var position = ((SourceText)e.Place.Document!).PositionOf(e.Place.Start);
            throw new UsageException(($"{shown}:{position.Line}:{position.Column}: {e.Reason.English}", $"{shown}:{position.Line}:{position.Column}：{e.Reason.Chinese}"));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException(($"The configuration '{shown}' cannot be read; check its path", $"无法读取配置文件 “{shown}”；请检查路径"));
        }
    }

    private void Take(Entry entry, string where)
    {
        var text = entry.Value.Text;
        switch (entry.Name)
        {
            case "severity":
                foreach (var rule in entry.Value.Entries)
                {
                    Levels[RuleNamed(rule.Name, where)] = LevelNamed(rule.Value.Text, where);
                }

                break;
            case "failOn" when FailOnLevels.Contains(text):
                FailOn = text;
                break;
            case "lang" when text is "en" or "zh":
                Language = text;
                break;
            case "baseline" when text.Length > 0:
                Baseline = System.IO.Path.GetFullPath(text, System.IO.Path.GetDirectoryName(Path)!);
                break;
            case "exclude" when entry.Value.IsSequence:
                Exclude = [.. entry.Value.Items.Where(glob => glob.IsScalar).Select(glob => glob.Text)];
                break;
            case "suppressions" when entry.Value.AsBoolean is { } flag:
                HonoursSuppressions = flag;
                break;
            default:
                throw new UsageException(Names.Contains(entry.Name)
                    ? new Text($"{where}: the value of '{entry.Name}' is not understood", $"{where}：无法理解 “{entry.Name}” 的值")
                    : Meant(entry.Name, Names, new Text($"{where}: '{entry.Name}' is not a name known here", $"{where}：“{entry.Name}” 不是此处的已知名称")));
        }
    }
}
