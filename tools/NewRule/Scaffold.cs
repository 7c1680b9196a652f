namespace WeChatPayLint.Scaffolding;

/// <summary>Begins a rule: files that compile, and tests that fail until the author has filled in what says TODO.</summary>
internal static class Scaffold
{
    private const string Catalogue = "src/Rules/RuleCatalog.cs";
    private const string Checks = "src/Analyzers/CodeChecks.cs";

    /// <summary>The files of a rule with their texts: new ones, and the lists that get a line. Nothing is written.</summary>
    public static IReadOnlyList<(string Path, string Text)> Of(Request request, Func<string, string> read)
    {
        var (folder, space) = PlaceOf(request);
        List<(string, string)> files =
        [
            ($"src/Rules/{folder}/{request.Name}.cs", Templates.RuleFile(request, space)),
            (TestOf(request), request.Kind.Subject == Subject.Settings ? Templates.SettingsTest(request) : Templates.CodeTest(request)),
            (Catalogue, ObjectList.Insert(read(Catalogue), request.Name, space, request.Id, name => RuleCatalog.All.FirstOrDefault(rule => rule.Name == name)?.Id)),
        ];
        if (request.Kind.HasCheck)
        {
            var check = request.Name + "Check";
            files.Add(($"src/Analyzers/{request.Family.Folder}/{check}.cs", Templates.CheckFile(request)));
            files.Add((Checks, ObjectList.Insert(read(Checks), check, "WeChatPayLint.Analyzers." + request.Family.Folder, request.Id, name => RuleCatalog.All.FirstOrDefault(rule => rule.Name + "Check" == name)?.Id)));
        }

        return files;
    }

    /// <summary>The project with the rule's tests.</summary>
    public static string ProjectOf(Request request) => request.Kind.Subject == Subject.Settings ? "tests/ConfigLinter.Tests" : "tests/Analyzers.Tests";

    private static string TestOf(Request request) => $"{ProjectOf(request)}/Rules/{request.Name}Tests.cs";

    private static (string Folder, string Space) PlaceOf(Request request) => request.Kind.Subject == Subject.Settings
        ? ("Settings/" + request.Family.Folder, "WeChatPayLint.Integration." + request.Family.Folder)
        : (request.Family.Folder, "WeChatPayLint." + request.Family.Folder);
}
