namespace WeChatPayLint.CodeFixes.Tests;

/// <summary>Files around a piece of code. Chinese and emoji stand before and behind it, so that places counted in anything but UTF-16 code units are found out.</summary>
public static class Files
{
    /// <summary>The usings of a file that needs no more for any repair.</summary>
    public const string Usings = "using System;\nusing System.Collections.Generic;\nusing System.Globalization;\nusing System.Threading.Tasks;\nusing WxPayAPI;\n";

    /// <summary>Statements in a method with values of every type that the repairs care for.</summary>
    public static string Method(string statements, string usings = Usings) => usings + """

        namespace Teashop;

        class Checkout
        {
            async Task WxPay(WxPayData data, WxPayData answer, decimal price, decimal? maybe, double yuan, int fen, long seconds, long? maybeSeconds, Guid id, Guid? maybeId, string prepayId, string text)
            {
                await Task.Yield(); /* 云雾茶铺 🍵 */
                
        """.TrimEnd(' ') + Indented(statements) + """

                // 完 🧋
            }

            static Task<long> SecondsAsync() => Task.FromResult(1700000000L);

            static string Nonce() => throw new NotSupportedException();

            static string RsaSign() => "";

            static string Md5Sign() => "";
        }

        """;

    private static string Indented(string statements) => string.Join("\n", statements.Split('\n').Select(line => line.Length == 0 ? line : "        " + line));
}
