using WeChatPayLint;
using WeChatPayLint.Generation;

if (args is not ([] or ["--check"]))
{
    Console.Error.WriteLine("Usage: dotnet run --project tools/Generate [-- --check]");
    return 2;
}

var stale = 0;
foreach (var file in GeneratedFile.All)
{
    var before = file.Read();
    var after = file.Render(RuleCatalog.All, before);
    if (before == after)
    {
        Console.WriteLine($"{file.Path} is up to date.");
        continue;
    }

    stale++;
    if (args is ["--check"])
    {
        Console.Error.WriteLine(file.Stale);
        continue;
    }

    file.Write(after);
    Console.WriteLine($"{file.Path}: {string.Join(", ", file.ChangesBetween(before, after))}.");
}

return args is ["--check"] && stale > 0 ? 1 : 0;
