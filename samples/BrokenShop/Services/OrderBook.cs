using System.Collections.Concurrent;

namespace YunwuTea.Services;

public record Tea(string Sku, string Name, double Price);

public record Order(int Id, Tea Tea, double Total)
{
    public string OutTradeNo { get; set; } = "";

    public bool IsPaid { get; set; }
}

/// <summary>The teas on the shelf and today's orders; a real shop keeps them in a database.</summary>
public class OrderBook
{
    private readonly ConcurrentDictionary<int, Order> orders = new();
    private int lastId;

    public IReadOnlyList<Tea> Teas { get; } =
    [
        new("longjing", "明前龙井 50g", 88.8),
        new("puer", "古树普洱 357g", 199.9),
        new("molihua", "茉莉花茶 100g", 19.9),
        new("tasting", "试饮装", 0),
    ];

    public Order? Add(string sku, int quantity, double price)
    {
        if (Teas.FirstOrDefault(tea => tea.Sku == sku) is not { } tea)
        {
            return null;
        }

        var order = new Order(Interlocked.Increment(ref lastId), tea, price * quantity);
        return orders[order.Id] = order;
    }

    public Order? Find(int id) => orders.GetValueOrDefault(id);

    public Order? Find(string outTradeNo) => orders.Values.FirstOrDefault(order => order.OutTradeNo == outTradeNo);
}
