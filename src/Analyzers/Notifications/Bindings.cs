using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace WeChatPayLint.Analyzers.Notifications;

/// <summary>What the parameters of a helper stand for in one call of it.</summary>
internal sealed class Bindings
{
    /// <summary>No helper: nothing is bound.</summary>
    public static readonly Bindings None = new();

    private readonly Dictionary<string, (ExpressionSyntax Value, Bindings Scope)> values = new(StringComparer.Ordinal);

    private Bindings()
    {
    }

    /// <summary>How many helpers deep.</summary>
    public int Depth { get; private init; }

    /// <summary>Binds the arguments of a call, by position and by name; what is not given has its default.</summary>
    public static Bindings Of(ParameterListSyntax parameters, ArgumentListSyntax arguments, Bindings scope)
    {
        var bindings = new Bindings { Depth = scope.Depth + 1 };
        foreach (var parameter in parameters.Parameters.Where(parameter => parameter.Default is not null))
        {
            bindings.values[parameter.Identifier.ValueText] = (parameter.Default!.Value, None);
        }

        for (var i = 0; i < arguments.Arguments.Count; i++)
        {
            var argument = arguments.Arguments[i];
            var name = argument.NameColon?.Name.Identifier.ValueText ?? (i < parameters.Parameters.Count ? parameters.Parameters[i].Identifier.ValueText : null);
            if (name is not null)
            {
                bindings.values[name] = (argument.Expression, scope);
            }
        }

        return bindings;
    }

    /// <summary>What a parameter stands for, and where that is to be read; null for other names.</summary>
    public (ExpressionSyntax Value, Bindings Scope)? Find(string name) => values.TryGetValue(name, out var value) ? value : null;
}
