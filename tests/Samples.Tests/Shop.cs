using System.Reflection;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace WeChatPayLint.Samples.Tests;

/// <summary>A sample's controllers on a server in memory.</summary>
internal sealed class Shop : IAsyncDisposable
{
    private readonly WebApplication application;

    private Shop(WebApplication application) => this.application = application;

    public static async Task<Shop> OpenAsync(Assembly sample, Action<IServiceCollection> addServices)
    {
        var builder = WebApplication.CreateBuilder();
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders();
        builder.Services.AddAuthentication("Cookies").AddCookie("Cookies", options => options.Events.OnRedirectToLogin = context =>
        {
            context.Response.StatusCode = 401;
            return Task.CompletedTask;
        });
        builder.Services.AddAuthorization();
        builder.Services.AddControllers().AddApplicationPart(sample);
        addServices(builder.Services);
        var application = builder.Build();
        application.UseAuthorization();
        application.MapControllers();
        await application.StartAsync();
        return new Shop(application);
    }

    public T Get<T>()
        where T : notnull => application.Services.GetRequiredService<T>();

    public async Task<(int Status, string Body)> SendAsync(HttpRequestMessage request)
    {
        using var client = application.GetTestClient();
        using var response = await client.SendAsync(request);
        return ((int)response.StatusCode, await response.Content.ReadAsStringAsync());
    }

    public ValueTask DisposeAsync() => application.DisposeAsync();
}
