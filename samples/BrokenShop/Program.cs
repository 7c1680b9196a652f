using YunwuTea.Services;
using YunwuTea.WeChatPay;

var builder = WebApplication.CreateBuilder(args);

builder.Services.AddSingleton<OrderBook>();
builder.Services.AddSingleton<HttpService>();
builder.Services.AddSingleton<WxPayApi>();
builder.Services.AddSingleton<NativeOrderService>();
builder.Services.AddSingleton<JsapiOrderService>();
builder.Services.AddSingleton<AppOrderService>();
builder.Services.AddSingleton<RefundService>();
builder.Services.AddAuthentication("Cookies").AddCookie("Cookies");
builder.Services.AddAuthorization();
builder.Services.AddControllers();

var app = builder.Build();
app.UseAuthorization();
app.MapGet("/teas", (OrderBook orders) => orders.Teas);
app.MapControllers();
app.Run();
