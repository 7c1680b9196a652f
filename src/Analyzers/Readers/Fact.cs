using System.Runtime.CompilerServices;

namespace WeChatPayLint.Analyzers.Readers;

/// <summary>
/// Something that is found out on the first question. Not a <see cref="Lazy{T}"/>, which would keep the cancellation of whoever asked first
/// and give it to all who ask later, as the editor does again and again of one compilation.
/// </summary>
internal sealed class Fact<T>(Func<CancellationToken, T> find)
{
    private StrongBox<T>? found;

    /// <summary>What was found. Two who ask at once may both look for it, and find the same.</summary>
    public T Value(CancellationToken cancellation) => (found ??= new StrongBox<T>(find(cancellation))).Value!;
}
