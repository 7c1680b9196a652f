using System.Text;
using WeChatPayLint;
using WeChatPayLint.RulesPage;

if (args is not ([] or ["--check"]))
{
    Console.Error.WriteLine("Usage: dotnet run --project tools/RulesPage [-- --check]");
    return 2;
}

var path = Path.Combine(Repository.Root(), Page.FileName);
var before = File.Exists(path) ? File.ReadAllText(path) : "";
var after = Page.Render(RuleCatalog.All);
if (before == after)
{
    Console.WriteLine($"{Page.FileName} is up to date: {RuleCatalog.All.Count} rules.");
    return 0;
}

if (args is ["--check"])
{
    Console.Error.WriteLine(Page.Stale);
    return 1;
}

File.WriteAllText(path, after, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
Console.WriteLine($"{Page.FileName}: {string.Join(", ", PageChanges.Between(before, after))}.");
return 0;
