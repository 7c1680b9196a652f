using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace WeChatPayLint.Analyzers.Reporting;

/// <summary>
/// Gives a problem that several files lead to, a setting that each of them uses or an option that holds for all of them, to one of them. The first file keeps it, so that looking at a file again
/// gives the same answer again.
/// </summary>
internal sealed class ReportedPlaces
{
    private readonly ConcurrentDictionary<(string Id, object Cause), SyntaxTree> owners = new();

    /// <summary>Whether this file is the one to report the problem.</summary>
    public bool IsOwner(string id, object cause, SyntaxTree tree) => owners.GetOrAdd((id, cause), tree) == tree;
}
