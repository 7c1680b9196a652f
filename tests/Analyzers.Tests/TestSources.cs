using System.Reflection;

namespace WeChatPayLint.Analyzers.Tests;

/// <summary>The sources that are compiled in tests: the SDKs' stubs, the look-alikes, the sample shop.</summary>
internal static class TestSources
{
    /// <summary>The sources of a folder, by file name.</summary>
    public static IReadOnlyList<(string Name, string Text)> In(string folder)
    {
        var assembly = Assembly.GetExecutingAssembly();
        return
        [
            .. assembly.GetManifestResourceNames()
                .Select(resource => (Resource: resource, Name: resource.Replace('\\', '/')))
                .Where(source => source.Name.StartsWith(folder + "/", StringComparison.Ordinal))
                .OrderBy(source => source.Name, StringComparer.Ordinal)
                .Select(source => (source.Name[(folder.Length + 1)..], Read(assembly, source.Resource))),
        ];
    }

    /// <summary>One source of a folder.</summary>
    public static string Of(string folder, string name) => In(folder).Single(source => source.Name == name).Text;

    private static string Read(Assembly assembly, string resource)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!);
        return reader.ReadToEnd();
    }
}
