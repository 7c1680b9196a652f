using WeChatPayLint;
using WeChatPayLint.Generation;

if (args is not ([] or ["--check"]))
{
    Console.Error.WriteLine("Usage: dotnet run --project tools/Generate [-- --check]");
    return 2;
}

try
{
    return Run(isCheck: args is ["--check"]);
}
catch (InvalidOperationException contradiction)
{
    // The catalogue says what cannot be written down; the message says what to change.
    Console.Error.WriteLine(contradiction.Message);
    return 1;
}

static int Run(bool isCheck)
{
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
        if (isCheck)
        {
            Console.Error.WriteLine(file.Stale);
            continue;
        }

        file.Write(after);
        Console.WriteLine($"{file.Path}: {string.Join(", ", file.ChangesBetween(before, after))}.");
    }

    return isCheck && stale > 0 ? 1 : 0;
}
