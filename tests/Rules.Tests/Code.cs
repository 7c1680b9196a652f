using WeChatPayLint.Values;

namespace WeChatPayLint.Rules.Tests;

/// <summary>An expression: writes itself on a sheet and tells what a reader makes of it.</summary>
public sealed record Code(Binding Binding, Func<Sheet, Value> Write)
{
    /// <summary>How the hole of an interpolated string formats it.</summary>
    public string? Format { get; private init; }

    public static implicit operator Code(string text) => Values.Text(text);

    public static implicit operator Code(int number) => Values.Number(number);

    public static implicit operator Code(decimal number) => Values.Number(number);

    public static implicit operator Code(double number) => Values.Number(number);

    /// <summary>The same with a format, as a hole: <c>{x:N}</c>.</summary>
    public Code In(string format) => this with { Format = format };

    /// <summary>The same with a type of its own.</summary>
    public Code As(StaticType type) => this with { Write = sheet => Write(sheet) with { Type = type } };

    /// <summary>The same where the value can be absent: <c>long?</c>.</summary>
    public Code Nullable() => this with { Write = sheet => Write(sheet) with { IsNullable = true } };

    /// <summary>A call on it: <c>x.ToString("N")</c>.</summary>
    public Code Call(string name, params Code[] arguments) => Values.CallOn(this, name, arguments);

    /// <summary>A member of it: <c>x.Ticks</c>.</summary>
    public Code Member(string name, StaticType type = StaticType.Unknown) => new(Binding.Primary, sheet =>
    {
        var start = sheet.End;
        var receiver = WriteAs(Binding.Primary, sheet);
        sheet.Write("." + name);
        return new ReferenceValue(sheet.From(start), type, name, receiver, null);
    });

    /// <summary>Writes it as an operand: in parentheses, which belong to no value, where it binds less.</summary>
    public Value WriteAs(Binding least, Sheet sheet)
    {
        if (Binding <= least)
        {
            return Write(sheet);
        }

        sheet.Write("(");
        var value = Write(sheet);
        sheet.Write(")");
        return value;
    }

    /// <summary>What a reader makes of it.</summary>
    public Value Read() => Write(new Sheet());

    public override string ToString()
    {
        var sheet = new Sheet();
        Write(sheet);
        return sheet.ToString();
    }
}
