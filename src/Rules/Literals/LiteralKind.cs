namespace WeChatPayLint.Literals;

/// <summary>What stands for a value in a document written out as text.</summary>
public enum LiteralKind
{
    /// <summary>A text: a quoted string in JSON, the content of any element without children in XML.</summary>
    Text,

    /// <summary>A number without quotes.</summary>
    Number,

    /// <summary><c>true</c>.</summary>
    True,

    /// <summary><c>false</c>.</summary>
    False,

    /// <summary><c>null</c>.</summary>
    Null,

    /// <summary>A hole without quotes, alone or with digits beside it: the type of the value is not known.</summary>
    Hole,

    /// <summary>An object, or an element with children. Its members follow as fields of their own.</summary>
    Object,

    /// <summary>An array of which no element is known. The elements of any other array are fields under the array's path.</summary>
    Array,
}
