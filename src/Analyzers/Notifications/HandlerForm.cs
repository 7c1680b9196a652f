namespace WeChatPayLint.Analyzers.Notifications;

/// <summary>How a notification handler is hosted.</summary>
internal enum HandlerForm
{
    /// <summary>Not hosted itself: a method that is given the request.</summary>
    Part,

    /// <summary>An action of a controller or a Razor page: what it returns is the answer.</summary>
    Action,

    /// <summary>A minimal API endpoint: what it returns is the answer.</summary>
    Endpoint,

    /// <summary>An Azure Function with an HTTP trigger: what it returns is the answer.</summary>
    Function,

    /// <summary>A Web Forms page or an <c>.ashx</c> handler: the answer is written.</summary>
    Page,

    /// <summary>Middleware: the answer is written.</summary>
    Middleware,
}
