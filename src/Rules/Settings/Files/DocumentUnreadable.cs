namespace WeChatPayLint.Integration.Files;

/// <summary>A file that is not valid YAML or JSON, or is beyond the limits of reading.</summary>
internal sealed class DocumentUnreadable : FileRule
{
    public override string Id => "WXC001";

    public override Text Title => ("File that cannot be read", "文件无法读取");

    public override Text Why => ("Nothing in it was checked. The other files were.", "其中的内容都没有检查。其他文件照常检查。");

    public override string Bad => """
        merchants:
          - mchid: "1900000109"
            [|mchid|]: "1900000208"
        """;

    public override string Good => """
        merchants:
          - mchid: "1900000109"
          - mchid: "1900000208"
        """;

    public override Text Fix => ("None: only the author knows what is meant.", "无：只有作者知道原意。");

    public override Text Silence => (
        "Limits: 16 MB a file, 64 levels, 1,000,000 values with aliases written out, UTF-8 or UTF-16 with its byte order mark.",
        "限制：每个文件 16 MB、64 层嵌套、展开别名后 1,000,000 个值，UTF-8 或带字节序标记的 UTF-16。");
}
