using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using WeChatPayLint.Analyzers.Values;

namespace WeChatPayLint.Analyzers.Notifications;

/// <summary>The statuses behind the names that frameworks have for them, for code whose references are not restored.</summary>
internal static class HttpStatuses
{
    private const int Error = 500;

    /// <summary>The results that frameworks name: <c>Ok(…)</c>, <c>new BadRequestResult()</c>. Null is a status that an argument gives.</summary>
    private static readonly Dictionary<string, int?> Results = new(StringComparer.Ordinal)
    {
        ["Ok"] = 200, ["OkObject"] = 200, ["Empty"] = 200, ["Content"] = 200, ["Text"] = 200, ["Json"] = 200, ["Object"] = 200, ["NoContent"] = 204,
        ["Created"] = 201, ["CreatedAtAction"] = 201, ["CreatedAtRoute"] = 201, ["Accepted"] = 202, ["AcceptedAtAction"] = 202, ["AcceptedAtRoute"] = 202,
        ["BadRequest"] = 400, ["BadRequestObject"] = 400, ["Unauthorized"] = 401, ["UnauthorizedObject"] = 401, ["Challenge"] = 401, ["Forbid"] = 403, ["NotFound"] = 404, ["NotFoundObject"] = 404,
        ["HttpNotFound"] = 404, ["Conflict"] = 409, ["ConflictObject"] = 409, ["UnprocessableEntity"] = 422, ["UnprocessableEntityObject"] = 422, ["ValidationProblem"] = 400,
        ["Problem"] = Error, ["InternalServerError"] = Error, ["StatusCode"] = null, ["HttpStatusCode"] = null, ["CreateResponse"] = null, ["HttpResponseMessage"] = null,
    };

    private static readonly Dictionary<string, int> Names = new(StringComparer.Ordinal)
    {
        ["OK"] = 200, ["Created"] = 201, ["Accepted"] = 202, ["NoContent"] = 204, ["Redirect"] = 302, ["Found"] = 302, ["BadRequest"] = 400, ["Unauthorized"] = 401, ["Forbidden"] = 403,
        ["NotFound"] = 404, ["Conflict"] = 409, ["UnprocessableEntity"] = 422, ["InternalServerError"] = Error, ["NotImplemented"] = 501, ["BadGateway"] = 502, ["ServiceUnavailable"] = 503,
    };

    /// <summary>Whether this is the name of a result that has a status.</summary>
    public static bool IsResult(string name) => Results.ContainsKey(name);

    /// <summary>The status of a result, or null where an argument gives it.</summary>
    public static int? OfResult(string name) => Results[name];

    /// <summary>The status that an expression stands for, or null.</summary>
    public static int? Of(ExpressionSyntax expression, Bindings scope) => expression switch
    {
        LiteralExpressionSyntax { Token.Value: int number } => number,
        ParenthesizedExpressionSyntax inner => Of(inner.Expression, scope),
        CastExpressionSyntax cast => Of(cast.Expression, scope),
        IdentifierNameSyntax name when scope.Find(name.Identifier.ValueText) is var (value, around) => Of(value, around),
        MemberAccessExpressionSyntax access => OfName(access.Name.Identifier.ValueText),
        _ => null,
    };

    // HttpStatusCode.InternalServerError, StatusCodes.Status500InternalServerError.
    private static int? OfName(string name)
    {
        if (Names.TryGetValue(name, out var status))
        {
            return status;
        }

        return name.StartsWith("Status", StringComparison.Ordinal) && name.Length >= 9 && int.TryParse(name.Substring(6, 3), NumberStyles.None, CultureInfo.InvariantCulture, out var digits) ? digits : null;
    }
}
