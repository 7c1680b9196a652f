namespace WeChatPayLint.Analyzers.Gates;

/// <summary>What a file's text is about, found by looking at its characters only.</summary>
[Flags]
internal enum Markers
{
    None = 0,

    /// <summary>Names that payments use: the file is read.</summary>
    Names = 1,

    /// <summary>Names or addresses that only WeChat Pay uses: the assembly takes WeChat payments.</summary>
    WeChatPay = 2,

    /// <summary>A callback that judges a server's certificate.</summary>
    CertificateCallback = 4,

    /// <summary>The head of a private key.</summary>
    PrivateKey = 8,

    /// <summary>A converter or an option that writes numbers as text.</summary>
    NumbersAsText = 16,

    /// <summary>Names of what an order's answer holds.</summary>
    OrderResults = 64,

    /// <summary>A test framework's namespace.</summary>
    Tests = 32,

    /// <summary>A certificate's serial number as bytes.</summary>
    CertificateSerial = 1024,

    /// <summary>What gives an HttpClient its name, or configures it where its creation is not in sight.</summary>
    NamedClient = 2048,

    /// <summary>Names that handlers of notifications use.</summary>
    Notifications = 128,

    /// <summary>A filter, middleware or authentication scheme, which may verify for all handlers.</summary>
    Filters = 256,

    /// <summary>The header of V3 that holds the signature.</summary>
    SignatureHeader = 512,

    /// <summary>Words that code which closes orders has.</summary>
    Closes = 4096,
}
