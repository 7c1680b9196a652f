using WeChatPayLint.Generation;
using WeChatPayLint.Scaffolding;

namespace WeChatPayLint.Rules.Tests;

/// <summary>The command that begins a rule refuses in one sentence, and puts lines where ids are in order.</summary>
public class NewRuleTests
{
    [Theory]
    [InlineData("'WXP36' is no id: it is WXP for code or WXC for settings, and three digits.", "WXP36", "PriceOdd", "Odd price")]
    [InlineData("WXP9xx has no place for rules; rules.md lists the families.", "WXP901", "PriceOdd", "Odd price")]
    [InlineData("WXP0xx has no place for rules; rules.md lists the families.", "WXP002", "PriceOdd", "Odd price")]
    [InlineData("'priceOdd' is no name of a rule: it is the offence in PascalCase, such as NotifyUrlHasQuery.", "WXP199", "priceOdd", "Odd price")]
    [InlineData("GuidTooLong is taken by WXP105; name the offence more precisely.", "WXP199", "GuidTooLong", "Odd price")]
    [InlineData("Amount is taken by a type in WeChatPayLint.Orders; name the offence more precisely.", "WXP199", "Amount", "Odd price")]
    [InlineData("A title is the offence in a few words, without a full stop.", "WXP199", "PriceOdd", "Odd price.")]
    [InlineData("WXP has no rules of kind 'settings'; write field or payload or scope or code.", "WXP199", "PriceOdd", "Odd price", "--kind", "settings")]
    [InlineData("WXC has no rules of kind 'field'; write settings.", "WXC199", "PriceOdd", "Odd price", "--kind", "field")]
    [InlineData("Usage: " + Request.Usage, "WXP199", "PriceOdd")]
    public void Refuses(string says, params string[] arguments) => Assert.Equal(says, Assert.Throws<RefusedException>(() => Request.Parse(arguments)).Message);

    [Fact]
    public void Refuses_a_taken_id_and_names_the_next_free_one() =>
        Assert.Matches("^WXP105 is GuidTooLong; the next free id of its family is WXP1[0-9]{2}\\.$", Assert.Throws<RefusedException>(() => Request.Parse(["WXP105", "PriceOdd", "Odd price"])).Message);

    [Theory]
    [InlineData("WXP102", "A 101, WXP102, C 103, , D 201")]
    [InlineData("WXP104", "A 101, C 103, WXP104, , D 201")]
    [InlineData("WXP100", "WXP100, A 101, C 103, , D 201")]
    [InlineData("WXP200", "A 101, C 103, , WXP200, D 201")]
    [InlineData("WXP150", "A 101, C 103, WXP150, , D 201")]
    [InlineData("WXP301", "A 101, C 103, , D 201, , WXP301")]
    [InlineData("WXC101", "A 101, C 103, , D 201, , WXC101")]
    public void Lines_are_in_the_order_of_ids(string id, string expected)
    {
        var ids = new Dictionary<string, string> { ["A"] = "WXP101", ["C"] = "WXP103", ["D"] = "WXP201" };
        const string Source = "using B;\n\n[\n        new A(),\n        new C(),\n\n        new D(),\n];\n";
        var lines = ObjectList.Insert(Source, "New", "A", id, ids.GetValueOrDefault).Split('\n');
        Assert.Equal(["using A;", "using B;", "", "["], lines[..4]);
        Assert.Equal(["];", ""], lines[^2..]);
        Assert.Equal(expected, string.Join(", ", lines[4..^2].Select(line => line.Contains("New") ? id : line.Length == 0 ? "" : line.Trim()[4..5] + " " + ids[line.Trim()[4..5]][3..])));
    }

    [Theory]
    [InlineData("WXP199", "PriceOdd", "src/Rules/Orders/PriceOdd.cs", "tests/Analyzers.Tests/Rules/PriceOddTests.cs", "src/Rules/RuleCatalog.cs")]
    [InlineData("WXP399", "PriceOdd", "src/Rules/Notifications/PriceOdd.cs", "tests/Analyzers.Tests/Rules/PriceOddTests.cs", "src/Rules/RuleCatalog.cs")]
    [InlineData("WXC699", "PriceOdd", "src/Rules/Settings/Keys/PriceOdd.cs", "tests/ConfigLinter.Tests/Rules/PriceOddTests.cs", "src/Rules/RuleCatalog.cs")]
    public void Files_are_where_their_family_is(string id, string name, params string[] paths) =>
        Assert.Equal(paths, Scaffold.Of(Request.Parse([id, name, "Odd price"]), Read).Select(file => file.Path));

    [Fact]
    public void A_rule_about_code_has_its_check_in_the_list_of_checks()
    {
        var files = Scaffold.Of(Request.Parse(["WXP499", "PriceOdd", "Odd price", "--kind", "code"]), Read);
        Assert.Contains("src/Analyzers/Queries/PriceOddCheck.cs", files.Select(file => file.Path));
        Assert.Matches("(?s)OrdersNeverClosedCheck\\(\\),\n(        new \\w+Check\\(\\),\n)*        new PriceOddCheck\\(\\),\n        new KeyHardCodedCheck", files.Single(file => file.Path.EndsWith("CodeChecks.cs")).Text);
    }

    private static string Read(string path) => File.ReadAllText(Path.Combine(Repository.Root(), path));
}
