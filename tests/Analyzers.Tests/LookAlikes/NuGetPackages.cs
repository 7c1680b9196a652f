// package, timestamp, nonce and signature of things that are no payments: package feeds and release manifests.
using System;
using System.Collections.Generic;
using System.Linq;
using System.Security.Cryptography;

namespace Build.Publishing;

public class PackageFeed
{
    public object Manifest(string id, string version, byte[] content) => new
    {
        package = id,
        version,
        description = "WeChat Pay client for our shop",
        timestamp = DateTimeOffset.UtcNow.ToUnixTimeSeconds(),
        length = content.Length,
    };

    public object Signed(string id, string version, byte[] content) => new
    {
        package = $"{id}.{version}.nupkg",
        timeStamp = DateTimeOffset.UtcNow.ToUnixTimeMilliseconds(),
        signature = Convert.ToHexString(SHA256.HashData(content)),
    };

    public Dictionary<string, object> Push(string package, string apiKey) => new()
    {
        { "package", package },
        { "timestamp", DateTimeOffset.Now.ToUnixTimeMilliseconds() },
        { "type", "nupkg" },
        { "apiKey", apiKey },
    };

    public IEnumerable<string> Outdated(IEnumerable<(string package, long timeStamp)> feed) =>
        from entry in feed
        let age = DateTimeOffset.UtcNow.ToUnixTimeMilliseconds() - entry.timeStamp
        where age > TimeSpan.FromDays(365).TotalMilliseconds
        select entry.package;
}
