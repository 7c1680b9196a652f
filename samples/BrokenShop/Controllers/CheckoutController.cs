using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using YunwuTea.Services;

namespace YunwuTea.Controllers;

public record Basket(string Sku, int Quantity, double Price);

[ApiController]
[Route("checkout")]
public class CheckoutController(OrderBook orders, NativeOrderService native, JsapiOrderService jsapi, AppOrderService app, RefundService refunds)
    : ControllerBase
{
    private string ClientIp => HttpContext.Connection.RemoteIpAddress!.MapToIPv4().ToString();

    [HttpPost("native")]
    public Task<IActionResult> Native(Basket basket, bool onPhone) => Pay(basket, order => native.PayAsync(order, onPhone, ClientIp));

    [HttpPost("tasting")]
    public Task<IActionResult> TastingPack() => Pay(new Basket("tasting", 1, 0), order => native.PayTastingPackAsync(order, ClientIp));

    [HttpPost("page")]
    public Task<IActionResult> Page(Basket basket, string openId) => Pay(basket, order => jsapi.PayOnPageAsync(order, openId));

    [HttpPost("mini-program")]
    public Task<IActionResult> MiniProgram(Basket basket, string openId) => Pay(basket, order => jsapi.PayInMiniProgramAsync(order, openId));

    [HttpPost("app")]
    public Task<IActionResult> App(Basket basket) => Pay(basket, order => app.PayAsync(order, ClientIp));

    [HttpPost("{id:int}/refund")]
    [Authorize(Roles = "staff")]
    public async Task<IActionResult> Refund(int id, string reason) =>
        orders.Find(id) is { IsPaid: true } order ? Ok(new { id, state = await refunds.RefundAsync(order, reason) }) : NotFound();

    private async Task<IActionResult> Pay<T>(Basket basket, Func<Order, Task<T>> start)
    {
        var order = orders.Add(basket.Sku, basket.Quantity, basket.Price);
        return order is null ? NotFound() : Ok(new { order.Id, start = await start(order) });
    }
}
