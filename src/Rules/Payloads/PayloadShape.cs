namespace WeChatPayLint.Payloads;

/// <summary>The shape of code that fields were read from.</summary>
public enum PayloadShape
{
    /// <summary>Members of a class.</summary>
    Model,

    /// <summary>Members of an anonymous object.</summary>
    Anonymous,

    /// <summary>Calls and indexers with a key: <c>SetValue("total_fee", 1)</c>, dictionaries, <c>JObject</c>.</summary>
    Keyed,

    /// <summary>JSON written out in a text.</summary>
    Json,

    /// <summary>XML written out in a text, or built from elements.</summary>
    Xml,

    /// <summary>Fields and properties of a settings class.</summary>
    Settings,
}
