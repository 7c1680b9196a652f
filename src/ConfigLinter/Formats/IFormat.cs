using WeChatPayLint.ConfigLinter.Checking;

namespace WeChatPayLint.ConfigLinter.Formats;

/// <summary>A way of writing what was found.</summary>
internal interface IFormat
{
    /// <summary>Its name on the command line.</summary>
    string Name { get; }

    /// <summary>Writes all of it.</summary>
    void Write(Report report, TextWriter output, bool inColour);
}
