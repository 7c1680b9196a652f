using System.Text;
using System.Text.RegularExpressions;

namespace WeChatPayLint.ConfigLinter.Checking;

/// <summary>Names of files with <c>*</c>, <c>?</c> and <c>**</c>, where the shell does not write them out.</summary>
internal sealed class Glob
{
    private readonly Regex pattern;

    public Glob(string glob)
    {
        var regex = new StringBuilder("^");
        for (var i = 0; i < glob.Length; i++)
        {
            var isDouble = glob[i] == '*' && i + 1 < glob.Length && glob[i + 1] == '*';
            regex.Append(glob[i] switch
            {
                '*' when isDouble && i + 2 < glob.Length && glob[i + 2] == '/' => "(?:[^/]*/)*",
                '*' when isDouble => ".*",
                '*' => "[^/]*",
                '?' => "[^/]",
                var c => Regex.Escape(c.ToString()),
            });
            i += isDouble ? i + 2 < glob.Length && glob[i + 2] == '/' ? 2 : 1 : 0;
        }

        pattern = new Regex(regex.Append('$').ToString(), RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);
    }

    public static bool Is(string path) => path.IndexOfAny(['*', '?']) >= 0;

    public bool Matches(string path) => pattern.IsMatch(path);
}
