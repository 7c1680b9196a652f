using System.Collections;

namespace WeChatPayLint.Integration;

/// <summary>The settings of a list whose text is known. A loop over them, which every rule has for every merchant, allocates nothing.</summary>
/// <param name="items">All settings of the list.</param>
public readonly struct KnownSettings(IReadOnlyList<Setting> items) : IEnumerable<(Setting Setting, string Text)>
{
    /// <summary>Goes through them.</summary>
    public Enumerator GetEnumerator() => new(items);

    IEnumerator<(Setting Setting, string Text)> IEnumerable<(Setting Setting, string Text)>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Goes through known settings.</summary>
    /// <param name="items">All settings of the list.</param>
    public struct Enumerator(IReadOnlyList<Setting> items) : IEnumerator<(Setting Setting, string Text)>
    {
        private int next;

        /// <inheritdoc/>
        public (Setting Setting, string Text) Current { get; private set; }

        readonly object IEnumerator.Current => Current;

        /// <inheritdoc/>
        public bool MoveNext()
        {
            while (next < items.Count)
            {
                var setting = items[next++];
                if (setting.Text is { } text)
                {
                    Current = (setting, text);
                    return true;
                }
            }

            return false;
        }

        /// <inheritdoc/>
        public void Reset() => next = 0;

        /// <inheritdoc/>
        public readonly void Dispose()
        {
        }
    }
}
