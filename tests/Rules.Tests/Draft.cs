using WeChatPayLint.Payloads;
using WeChatPayLint.Values;

namespace WeChatPayLint.Rules.Tests;

/// <summary>A payload that is to be written on a sheet, one field a line.</summary>
public sealed record Draft(PayloadShape Shape, IReadOnlyList<(string Path, Code Value)> Fields)
{
    public Evidence Evidence { get; init; } = Evidence.None;

    /// <summary>Changes to a field that are no part of its name and value.</summary>
    private Func<Field, Field> Change { get; init; } = field => field;

    /// <summary>The path of the member that takes its name from the value: <c>new { body }</c>.</summary>
    private string? Projected { get; init; }

    public Draft With(Func<Evidence, Evidence> change) => this with { Evidence = change(Evidence) };

    public Draft And(string path, Code value) => this with { Fields = [.. Fields, (path, value)] };

    public Draft InTest() => With(evidence => evidence with { IsTest = true });

    /// <summary>The same where nothing can be added before it is sent.</summary>
    public Draft SentAsItIs() => With(evidence => evidence with { FindCompleteness = () => Completeness.SentAsItIs });

    /// <summary>The same where a client that is known fills in these fields and sends it.</summary>
    public Draft SentBy(params string[] filledIn) => With(evidence => evidence with { FindCompleteness = () => Completeness.SentBy(filledIn) });

    /// <summary>The same where a sender of the program's own gets it.</summary>
    public Draft Built() => With(evidence => evidence with { FindCompleteness = () => Completeness.Built });

    /// <summary>The same where the address or the SDK's type tells what kind of order it is.</summary>
    public Draft For(Product product, MerchantMode mode = MerchantMode.Direct) => With(evidence => evidence with { Product = product, Mode = mode });

    public Draft Keyed() => this with { Shape = PayloadShape.Keyed };

    public Draft Model() => this with { Shape = PayloadShape.Model };

    public Draft Sdk() => Model().With(evidence => evidence with { IsSdkType = true });

    /// <summary>The same where a field is changed.</summary>
    public Draft Where(string path, Func<Field, Field> change) => this with { Change = field => field.Path == path ? change(field) : field };

    /// <summary>The same where the member that takes the value has that type.</summary>
    public Draft Typed(string path, StaticType slot) => Where(path, field => field with { SlotType = slot });

    /// <summary>The same where the member's name is the value's.</summary>
    public Draft Projecting(string path) => this with { Projected = path };

    public override string ToString()
    {
        var sheet = new Sheet();
        WriteOn(sheet);
        return Shape + ": " + sheet.ToString().Trim().Replace("\n", "; ");
    }

    public Payload WriteOn(Sheet sheet) => new(Shape, [.. Fields.Select(field => Change(WriteField(sheet, field.Path, field.Value)))], Evidence);

    private Field WriteField(Sheet sheet, string path, Code code)
    {
        var start = sheet.End;
        var name = WriteName(sheet, path);
        sheet.Write(path == Projected ? "" : Shape == PayloadShape.Keyed ? ", " : " = ");
        var value = code.Write(sheet);
        sheet.Write(Shape == PayloadShape.Keyed ? ");" : "");
        var element = new Element(sheet.From(start), Shape == PayloadShape.Keyed ? "\n" : ",\n");
        sheet.Write("\n");
        return new Field(path, value, path == Projected ? value.Span : name)
        {
            SlotType = Shape == PayloadShape.Anonymous ? value.Type : StaticType.Unknown,
            IsQuotedKey = Shape == PayloadShape.Keyed,
            Element = element,
        };
    }

    private Span WriteName(Sheet sheet, string path)
    {
        var name = path.Substring(path.LastIndexOf('.') + 1);
        if (path == Projected)
        {
            return default;
        }

        if (Shape != PayloadShape.Keyed)
        {
            return sheet.Write(name);
        }

        sheet.Write("SetValue(");
        return sheet.Write("\"" + name + "\"");
    }
}
