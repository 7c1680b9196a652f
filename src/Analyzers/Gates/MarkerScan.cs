using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace WeChatPayLint.Analyzers.Gates;

/// <summary>
/// Looks through a file's characters once, before any symbol is asked for, so that code without payments costs next to nothing.
/// An Aho–Corasick automaton that ignores case and underscores: <c>NOTIFY_URL</c>, <c>notifyUrl</c> and <c>notify_url</c> are one word. A 0 stands for any digit.
/// </summary>
internal static class MarkerScan
{
    private const int Letters = 28;
    private const int Digit = 26;
    private const int Other = 27;
    private const int BufferLength = 8192;

    // Words such as decrypt and resultCode, which are everybody's, count only where payments are named too.
    private const Markers BesidePayments = Markers.Notifications | Markers.Filters;

    private static readonly (string Word, Markers Markers)[] Words =
    [
        ("wechatpay", Markers.Names | Markers.WeChatPay), ("wxpay", Markers.Names | Markers.WeChatPay), ("tenpay", Markers.Names | Markers.WeChatPay),
        ("weixinpay", Markers.Names | Markers.WeChatPay), ("weipay", Markers.Names | Markers.WeChatPay), ("mchweixinqqcom", Markers.Names | Markers.WeChatPay),
        ("spbillcreateip", Markers.Names | Markers.WeChatPay), ("prepayid", Markers.Names | Markers.WeChatPay | Markers.OrderResults), ("unifiedorder", Markers.Names | Markers.WeChatPay),
        ("mchid", Markers.Names), ("outtradeno", Markers.Names), ("outtradenumber", Markers.Names), ("outrefund", Markers.Names), ("totalfee", Markers.Names),
        ("refundfee", Markers.Names), ("totalamount", Markers.Names), ("notifyurl", Markers.Names), ("tradetype", Markers.Names), ("paysign", Markers.Names),
        ("noncestr", Markers.Names), ("partnerid", Markers.Names), ("signtype", Markers.Names), ("weixin", Markers.Names), ("wechat", Markers.Names),
        ("apiv0key", Markers.Names), ("mchkey", Markers.Names), ("merchantv0secret", Markers.Names), ("codeurl", Markers.Names | Markers.OrderResults), ("mweburl", Markers.Names | Markers.OrderResults), ("mobileweburl", Markers.OrderResults), ("h0url", Markers.OrderResults),
        ("closeorder", Markers.Closes), ("closepay", Markers.Closes), ("closetransaction", Markers.Closes), (" close ", Markers.Closes),
        ("begin rsa private key", Markers.PrivateKey), ("begin private key", Markers.PrivateKey), ("begin encrypted private key", Markers.PrivateKey),
        ("using xunit;", Markers.Tests), ("using nunitframework;", Markers.Tests), ("using microsoftvisualstudiotesttoolsunittesting;", Markers.Tests),
        ("writeasstring", Markers.NumbersAsText), ("jsonconverter<long", Markers.NumbersAsText), ("longtostring", Markers.NumbersAsText), ("longjsonconverter", Markers.NumbersAsText),
        ("jsonlongconverter", Markers.NumbersAsText), ("longconverter", Markers.NumbersAsText),
        ("certificatevalidation", Markers.CertificateCallback), ("certificatecustomvalidation", Markers.CertificateCallback),
        ("dangerousacceptany", Markers.CertificateCallback), ("getserialnumber", Markers.CertificateSerial),
        ("useragent", Markers.NamedClient), ("user agent", Markers.NamedClient), ("addhttpclient", Markers.NamedClient), ("configurehttpclient", Markers.NamedClient),
        ("returncode", Markers.Notifications), ("resultcode", Markers.Notifications), ("ciphertext", Markers.Notifications), ("reqinfo", Markers.Notifications), ("fromxml", Markers.Notifications),
        ("eventsignature", Markers.Notifications), ("eventresource", Markers.Notifications), ("notifyhandler", Markers.Notifications), ("responsehandler", Markers.Notifications), ("notifydata", Markers.Notifications),
        ("transactionsuccess", Markers.Notifications), ("refundsuccess", Markers.Notifications), ("associateddata", Markers.Notifications), ("processnotify", Markers.Notifications), ("decrypt", Markers.Notifications),
        ("wechatpay-signature", Markers.Notifications | Markers.SignatureHeader), ("wechatpay-serial", Markers.Notifications), ("wechatpay-nonce", Markers.Notifications),
        ("requestdelegate", Markers.Filters), ("imiddleware", Markers.Filters), ("actionfilter", Markers.Filters), ("resourcefilter", Markers.Filters), ("authorizationfilter", Markers.Filters),
        ("endpointfilter", Markers.Filters), ("authenticationhandler", Markers.Filters), ("usewhen", Markers.Filters),
    ];

    private static readonly (short[] Next, Markers[] Found) Automaton = Build();

    private static readonly ConditionalWeakTable<SyntaxTree, object> Known = new();

    /// <summary>The markers of a file; remembered as long as the file's tree lives, across compilations.</summary>
    public static Markers Of(SyntaxTree tree, CancellationToken cancellation)
    {
        if (Known.TryGetValue(tree, out var known))
        {
            return (Markers)known;
        }

        var found = Scan(tree.GetText(cancellation));
        return (Markers)Known.GetValue(tree, _ => found);
    }

    /// <summary>The markers of a text.</summary>
    public static Markers Scan(SourceText text)
    {
        var (next, found) = Automaton;
        var markers = Markers.None;
        var state = 0;
        var buffer = new char[Math.Min(BufferLength, text.Length)];
        for (var start = 0; start < text.Length; start += buffer.Length)
        {
            var count = Math.Min(buffer.Length, text.Length - start);
            text.CopyTo(start, buffer, 0, count);
            for (var i = 0; i < count; i++)
            {
                var letter = LetterOf(buffer[i]);
                if (letter >= 0)
                {
                    state = next[(state * Letters) + letter];
                    markers |= found[state];
                }
            }
        }

        return (markers & Markers.Names) != 0 ? markers : markers & ~BesidePayments;
    }

    // Underscores and dots are passed over, so that mch.weixin.qq.com is a word too; one digit is like another.
    private static int LetterOf(char c)
    {
        var folded = (uint)((c | 0x20) - 'a');
        return folded < 26 ? (int)folded : c is '_' or '.' ? -1 : c is >= '0' and <= '9' ? Digit : Other;
    }

    private static (short[] Next, Markers[] Found) Build()
    {
        var size = 1 + Words.Sum(word => word.Word.Length);
        var next = new short[size * Letters];
        var found = new Markers[size];
        short states = 1;
        foreach (var (word, markers) in Words)
        {
            var state = 0;
            foreach (var c in word)
            {
                ref var slot = ref next[(state * Letters) + LetterOf(c)];
                state = slot == 0 ? slot = states++ : slot;
            }

            found[state] |= markers;
        }

        LinkFailures(next, found);
        return (next, found);
    }

    private static void LinkFailures(short[] next, Markers[] found)
    {
        var failure = new short[found.Length];
        var queue = new Queue<short>(next.Take(Letters).Where(state => state != 0));
        while (queue.Count > 0)
        {
            var state = queue.Dequeue();
            found[state] |= found[failure[state]];
            for (var letter = 0; letter < Letters; letter++)
            {
                var fallback = next[(failure[state] * Letters) + letter];
                ref var slot = ref next[(state * Letters) + letter];
                if (slot == 0)
                {
                    slot = fallback;
                    continue;
                }

                failure[slot] = fallback;
                queue.Enqueue(slot);
            }
        }
    }
}
