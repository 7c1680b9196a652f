namespace WeChatPayLint.Documents.Settings;

/// <summary>What reading found, before any rule was asked.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Problem">Where, and what to do.</param>
public sealed record ReadingNote(NoteKind Kind, Problem Problem);

/// <summary>What reading can find.</summary>
public enum NoteKind
{
    /// <summary>A name that means nothing there.</summary>
    UnknownName,

    /// <summary>A value of another kind than its name takes.</summary>
    WrongKind,
}
