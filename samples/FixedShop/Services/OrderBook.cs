using System.Collections.Concurrent;

namespace YunwuTea.Services;

public record Tea(string Sku, string Name, decimal Price);

public record Order(int Id, Tea Tea, int TotalFen)
{
    public string OutTradeNo { get; } = Guid.NewGuid().ToString("N");

    public bool IsPaid { get; set; }
}

/// <summary>The teas on the shelf and today's orders; a real shop keeps them in a database.</summary>
public class OrderBook
{
    private readonly ConcurrentDictionary<int, Order> orders = new();
    private int lastId;

    public IReadOnlyList<Tea> Teas { get; } =
    [
        new("longjing", "明前龙井 50g", 88.80m),
        new("puer", "古树普洱 357g", 199.90m),
        new("molihua", "茉莉花茶 100g", 19.90m),
        new("tasting", "试饮装", 1.00m),
    ];

    public Order? Add(string sku, int quantity)
    {
        if (Teas.FirstOrDefault(tea => tea.Sku == sku) is not { } tea || quantity is < 1 or > 99)
        {
            return null;
        }

        var fen = decimal.ToInt32(Math.Round(tea.Price * quantity * 100m, MidpointRounding.AwayFromZero));
        var order = new Order(Interlocked.Increment(ref lastId), tea, fen);
        return orders[order.Id] = order;
    }

    public Order? Find(int id) => orders.GetValueOrDefault(id);

    public Order? Find(string outTradeNo) => orders.Values.FirstOrDefault(order => order.OutTradeNo == outTradeNo);
}
