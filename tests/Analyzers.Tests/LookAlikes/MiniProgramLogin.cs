// Logging in to a mini program: appid, secret and js_code in a query, AES-CBC for the phone number, session keys in a cache for days.
using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace YunShop.MiniProgram;

public class WechatSettings
{
    public string AppId { get; set; }

    public string AppSecret { get; set; }
}

public class MiniProgramLoginService
{
    private readonly HttpClient http;
    private readonly WechatSettings settings;

    public MiniProgramLoginService(HttpClient http, WechatSettings settings)
    {
        this.http = http;
        this.settings = settings;
    }

    public async Task<(string OpenId, string SessionKey)> LoginAsync(string code)
    {
        var url = $"https://api.weixin.qq.com/sns/jscode2session?appid={settings.AppId}&secret={settings.AppSecret}&js_code={code}&grant_type=authorization_code";
        using var answer = JsonDocument.Parse(await http.GetStringAsync(url));
        if (answer.RootElement.TryGetProperty("errcode", out var error) && error.GetInt32() != 0)
        {
            throw new InvalidOperationException(answer.RootElement.GetProperty("errmsg").GetString());
        }

        return (answer.RootElement.GetProperty("openid").GetString(), answer.RootElement.GetProperty("session_key").GetString());
    }

    public string DecryptPhone(string encryptedData, string iv, string sessionKey)
    {
        using var aes = Aes.Create();
        aes.Key = Convert.FromBase64String(sessionKey);
        return Encoding.UTF8.GetString(aes.DecryptCbc(Convert.FromBase64String(encryptedData), Convert.FromBase64String(iv)));
    }

    public bool IsGenuine(string rawData, string signature, string sessionKey) =>
        Convert.ToHexString(SHA1.HashData(Encoding.UTF8.GetBytes(rawData + sessionKey))).Equals(signature, StringComparison.OrdinalIgnoreCase);
}

[Authorize]
[ApiController]
[Route("api/[controller]")]
public class WechatUserController : ControllerBase
{
    private readonly MiniProgramLoginService login;

    public WechatUserController(MiniProgramLoginService login) => this.login = login;

    [HttpPost("login")]
    [AllowAnonymous]
    public async Task<IActionResult> Login([FromBody] Dictionary<string, string> input)
    {
        try
        {
            var (openId, _) = await login.LoginAsync(input["code"]);
            return Ok(new { code = 0, openid = openId, timestamp = DateTimeOffset.Now.ToUnixTimeMilliseconds() });
        }
        catch (InvalidOperationException failure)
        {
            return Ok(new { code = 1, message = failure.Message });
        }
    }

    [HttpPost("phone")]
    public IActionResult Phone([FromBody] Dictionary<string, string> input) => Ok(login.DecryptPhone(input["encryptedData"], input["iv"], input["sessionKey"]));
}
