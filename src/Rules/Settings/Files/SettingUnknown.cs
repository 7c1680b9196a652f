namespace WeChatPayLint.Integration.Files;

/// <summary>A name that means nothing where it stands.</summary>
internal sealed class SettingUnknown : FileRule
{
    public override string Id => "WXC002";

    public override Text Title => ("Unknown name", "未知的名称");

    public override Text Why => ("What stands under a misspelt name is not checked, and looks as if it were.", "写错名称的设置不会被检查，看上去却像检查过。");

    public override string Bad => """
        merchants:
          - mchid: "1900000109"
            [|paymentDirectorys|]: [https://www.teashop.cn/]
        """;

    public override string Good => """
        merchants:
          - mchid: "1900000109"
            paymentDirectories: [https://www.teashop.cn/]
        """;

    public override bool HasReviewedRepair => true;

    public override Text Fix => ("Writes the name that is near. Needs review: the value was not in effect until now.", "改为相近的名称。需要复核：此前该值并未生效。");

    public override Text Silence => ("Names that begin with x-, and an appsettings.json, which has many owners.", "以 x- 开头的名称，以及属于多方的 appsettings.json。");
}
