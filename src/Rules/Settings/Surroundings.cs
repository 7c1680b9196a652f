namespace WeChatPayLint.Integration;

/// <summary>What is around a settings file. By default nothing is known of it.</summary>
public class Surroundings
{
    /// <summary>Nothing is known.</summary>
    public static readonly Surroundings Unknown = new();

    /// <summary>The present moment.</summary>
    public virtual DateTimeOffset Now => DateTimeOffset.UtcNow;

    /// <summary>Opens a certificate by the path that the settings give; null where there is no such file.</summary>
    public virtual CertificateFile? Open(string path) => null;

    /// <summary>Whether a file, by the path that the settings give, is under version control.</summary>
    public virtual bool IsCommitted(string path) => false;
}
