namespace WeChatPayLint.Integration.Files;

/// <summary>A value of another kind than its name takes.</summary>
internal sealed class SettingOfWrongKind : FileRule
{
    public override string Id => "WXC003";

    public override Text Title => ("Value of a wrong kind", "值的类型不正确");

    public override Text Why => ("The value is left out, so that nothing of it is checked.", "该值会被忽略，因此不会检查。");

    public override string Bad => """
        merchants:
          - mchid: "1900000109"
            apiVersion: [|version3|]
        """;

    public override string Good => """
        merchants:
          - mchid: "1900000109"
            apiVersion: v3
        """;

    public override bool HasReviewedRepair => true;

    public override Text Fix => ("Writes the value that is near, where there is one. Needs review.", "如有相近的取值则改为该值。需要复核。");
}
