// What handlers of notifications use of ASP.NET Core: names and signatures only.
#nullable disable

using System;
using System.Collections.Generic;
using System.IO;
using System.Threading.Tasks;

namespace Microsoft.AspNetCore.Http
{
    public interface IHeaderDictionary : IDictionary<string, string> { }

    public interface IQueryCollection : IEnumerable<KeyValuePair<string, string>>
    {
        string this[string key] { get; }
    }

    public interface IFormCollection : IEnumerable<KeyValuePair<string, string>>
    {
        string this[string key] { get; }
    }

    public abstract class HttpRequest
    {
        public abstract Stream Body { get; set; }

        public abstract IHeaderDictionary Headers { get; }

        public abstract IQueryCollection Query { get; set; }

        public abstract IFormCollection Form { get; set; }

        public abstract string Method { get; set; }
    }

    public static class HttpRequestRewindExtensions
    {
        public static void EnableBuffering(this HttpRequest request) => throw null;
    }

    public abstract class HttpResponse
    {
        public abstract int StatusCode { get; set; }

        public abstract string ContentType { get; set; }

        public abstract void Redirect(string location);
    }

    public static class HttpResponseWritingExtensions
    {
        public static Task WriteAsync(this HttpResponse response, string text) => throw null;

        public static Task WriteAsJsonAsync<T>(this HttpResponse response, T value) => throw null;
    }

    public abstract class HttpContext
    {
        public abstract HttpRequest Request { get; }

        public abstract HttpResponse Response { get; }
    }

    public delegate Task RequestDelegate(HttpContext context);

    public interface IResult { }

    public static class Results
    {
        public static IResult Ok(object value = null) => throw null;

        public static IResult NoContent() => throw null;

        public static IResult StatusCode(int statusCode) => throw null;

        public static IResult Unauthorized() => throw null;

        public static IResult BadRequest(object error = null) => throw null;

        public static IResult Content(string content, string contentType = null, System.Text.Encoding contentEncoding = null, int? statusCode = null) => throw null;

        public static IResult Text(string content, string contentType = null) => throw null;

        public static IResult Json(object data, System.Text.Json.JsonSerializerOptions options = null, string contentType = null, int? statusCode = null) => throw null;

        public static IResult Redirect(string url, bool permanent = false) => throw null;

        public static IResult Accepted(string uri = null, object value = null) => throw null;
    }

    public static class StatusCodes
    {
        public const int Status200OK = 200;

        public const int Status401Unauthorized = 401;

        public const int Status500InternalServerError = 500;
    }
}

namespace Microsoft.AspNetCore.Authorization
{
    [AttributeUsage(AttributeTargets.Class | AttributeTargets.Method, AllowMultiple = true)]
    public class AuthorizeAttribute : Attribute
    {
        public AuthorizeAttribute() { }

        public AuthorizeAttribute(string policy) { }

        public string Policy { get; set; }

        public string AuthenticationSchemes { get; set; }

        public string Roles { get; set; }
    }

    public class AllowAnonymousAttribute : Attribute { }
}

namespace Microsoft.AspNetCore.Mvc
{
    using Microsoft.AspNetCore.Http;

    public interface IActionResult { }

    public abstract class ActionResult : IActionResult { }

    public sealed class ActionResult<T>
    {
        public static implicit operator ActionResult<T>(T value) => throw null;

        public static implicit operator ActionResult<T>(ActionResult result) => throw null;
    }

    public class ObjectResult : ActionResult
    {
        public ObjectResult(object value) { }

        public int? StatusCode { get; set; }
    }

    public class OkObjectResult : ObjectResult
    {
        public OkObjectResult(object value) : base(value) { }
    }

    public class OkResult : StatusCodeResult
    {
        public OkResult() : base(200) { }
    }

    public class StatusCodeResult : ActionResult
    {
        public StatusCodeResult(int statusCode) { }
    }

    public class NoContentResult : StatusCodeResult
    {
        public NoContentResult() : base(204) { }
    }

    public class ContentResult : ActionResult
    {
        public string Content { get; set; }

        public string ContentType { get; set; }

        public int? StatusCode { get; set; }
    }

    public class JsonResult : ActionResult
    {
        public JsonResult(object value) { }

        public int? StatusCode { get; set; }
    }

    public class ViewResult : ActionResult { }

    public class RedirectResult : ActionResult
    {
        public RedirectResult(string url) { }
    }

    public abstract class ControllerBase
    {
        public HttpContext HttpContext => throw null;

        public HttpRequest Request => throw null;

        public HttpResponse Response => throw null;

        public OkResult Ok() => throw null;

        public OkObjectResult Ok(object value) => throw null;

        public NoContentResult NoContent() => throw null;

        public StatusCodeResult StatusCode(int statusCode) => throw null;

        public ObjectResult StatusCode(int statusCode, object value) => throw null;

        public StatusCodeResult Unauthorized() => throw null;

        public StatusCodeResult NotFound() => throw null;

        public ObjectResult BadRequest(object error) => throw null;

        public ObjectResult Accepted(object value = null) => throw null;

        public ObjectResult CreatedAtAction(string actionName, object value) => throw null;

        public ContentResult Content(string content) => throw null;

        public ContentResult Content(string content, string contentType) => throw null;

        public RedirectResult Redirect(string url) => throw null;

        public RedirectResult RedirectToAction(string actionName) => throw null;
    }

    public abstract class Controller : ControllerBase
    {
        public JsonResult Json(object data) => throw null;

        public ViewResult View() => throw null;

        public ViewResult View(string viewName) => throw null;
    }

    public class ApiControllerAttribute : Attribute { }

    public class RouteAttribute : Attribute
    {
        public RouteAttribute(string template) { }
    }

    public class HttpPostAttribute : Attribute
    {
        public HttpPostAttribute() { }

        public HttpPostAttribute(string template) { }
    }

    public class HttpGetAttribute : Attribute
    {
        public HttpGetAttribute() { }

        public HttpGetAttribute(string template) { }
    }

    public class ValidateAntiForgeryTokenAttribute : Attribute { }

    public class AutoValidateAntiforgeryTokenAttribute : Attribute { }

    public class IgnoreAntiforgeryTokenAttribute : Attribute { }

    public class ServiceFilterAttribute : Attribute
    {
        public ServiceFilterAttribute(Type type) { }
    }

    public class FromBodyAttribute : Attribute { }

    public class FromQueryAttribute : Attribute
    {
        public string Name { get; set; }
    }

    public class FromFormAttribute : Attribute
    {
        public string Name { get; set; }
    }

    public class FromHeaderAttribute : Attribute
    {
        public string Name { get; set; }
    }
}

namespace Microsoft.AspNetCore.Builder
{
    using Microsoft.AspNetCore.Http;

    public interface IEndpointConventionBuilder { }

    public sealed class RouteHandlerBuilder : IEndpointConventionBuilder { }

    public sealed class WebApplication
    {
        public RouteHandlerBuilder MapPost(string pattern, Delegate handler) => throw null;

        public RouteHandlerBuilder MapGet(string pattern, Delegate handler) => throw null;
    }

    public static class EndpointExtensions
    {
        public static T RequireAuthorization<T>(this T builder) where T : IEndpointConventionBuilder => throw null;

        public static T AllowAnonymous<T>(this T builder) where T : IEndpointConventionBuilder => throw null;

        public static RouteHandlerBuilder AddEndpointFilter(this RouteHandlerBuilder builder, Func<HttpContext, Task> filter) => throw null;
    }
}
