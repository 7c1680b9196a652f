using System.Text;
using WeChatPayLint.Generation;
using WeChatPayLint.Scaffolding;

try
{
    var root = Repository.Root();
    var request = Request.Parse(args);
    var files = Scaffold.Of(request, path => File.ReadAllText(Path.Combine(root, path)));
    foreach (var (path, text) in files)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(root, path))!);
        File.WriteAllText(Path.Combine(root, path), text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        Console.WriteLine(path);
    }

    Console.WriteLine();
    Console.WriteLine("Fill in what says TODO, then run");
    Console.WriteLine($"  dotnet test {Scaffold.ProjectOf(request)} --filter \"DisplayName~{request.Name}|DisplayName~{request.Id}\"");
    Console.WriteLine("  dotnet run --project tools/Generate");
    return 0;
}
catch (RefusedException refusal)
{
    Console.Error.WriteLine(refusal.Message);
    return 2;
}
