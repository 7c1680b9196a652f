using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;

namespace WeChatPayLint.Package.Tests;

/// <summary>A package as it would be published.</summary>
/// <param name="path">The .nupkg file.</param>
internal sealed class PackageFile(string path) : IDisposable
{
    private readonly ZipArchive archive = ZipFile.OpenRead(path);

    /// <summary>Compressed size.</summary>
    public long Length => new FileInfo(path).Length;

    /// <summary>Its files without those that every package has, sorted.</summary>
    public IReadOnlyList<string> Files => [.. archive.Entries.Select(entry => entry.FullName).Where(name => !IsEnvelope(name)).Order(StringComparer.Ordinal)];

    /// <summary>The elements of its metadata, in the order in which they are written.</summary>
    public IReadOnlyList<XElement> Metadata
    {
        get
        {
            using var stream = archive.Entries.Single(entry => entry.FullName.EndsWith(".nuspec", StringComparison.Ordinal)).Open();
            return [.. XDocument.Load(stream).Root!.Elements().Single().Elements()];
        }
    }

    /// <summary>An element of its metadata.</summary>
    public XElement Metadatum(string name) => Metadata.Single(element => element.Name.LocalName == name);

    /// <summary>The bytes of a file.</summary>
    public byte[] Read(string file)
    {
        using var stream = archive.GetEntry(file)!.Open();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    /// <summary>The version of an assembly.</summary>
    public Version VersionOf(string file) => Inspect(file, (_, reader) => reader.GetAssemblyDefinition().Version);

    /// <summary>What an assembly refers to.</summary>
    public IReadOnlyDictionary<string, Version> ReferencesOf(string file) => Inspect(file, (_, reader) =>
        reader.AssemblyReferences.Select(reader.GetAssemblyReference).ToDictionary(reference => reader.GetString(reference.Name), reference => reference.Version));

    /// <summary>Where an assembly says that its symbols were built.</summary>
    public string SymbolsOf(string file) => Inspect(file, (image, _) =>
        image.ReadCodeViewDebugDirectoryData(image.ReadDebugDirectory().Single(entry => entry.Type == DebugDirectoryEntryType.CodeView)).Path);

    /// <inheritdoc/>
    public void Dispose() => archive.Dispose();

    private static bool IsEnvelope(string name) => name is "[Content_Types].xml" or "_rels/.rels" || name.EndsWith(".psmdcp", StringComparison.Ordinal);

    private T Inspect<T>(string file, Func<PEReader, MetadataReader, T> read)
    {
        using var image = new PEReader(new MemoryStream(Read(file)));
        return read(image, image.GetMetadataReader());
    }
}
