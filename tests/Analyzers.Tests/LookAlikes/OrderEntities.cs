// A shop's own tables and forms: the same names as the interface, but yuan, dashes, long texts and nothing that is sent to anybody.
using System;
using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using System.Linq;

namespace YunShop.Data;

[Table("t_order")]
public class Order
{
    [Key, Column("id")]
    public string id { get; set; } = Guid.NewGuid().ToString();

    [StringLength(36)]
    public string out_trade_no { get; set; }

    public string body { get; set; }

    public string attach { get; set; }

    public string description { get; set; }

    public decimal total { get; set; }

    public decimal amount { get; set; }

    public double total_fee { get; set; }

    public string trade_type { get; set; }

    public long timestamp { get; set; }

    public string openid { get; set; }
}

public class OrderStore
{
    private readonly List<Order> orders = new();

    public Order Add(string userOpenId, decimal price, int count)
    {
        var order = new Order
        {
            out_trade_no = Guid.NewGuid().ToString(),
            body = "夏季新品连衣裙碎花雪纺收腰显瘦气质长裙，颜色：雾霾蓝，尺码：S、M、L、XL，面料：聚酯纤维，洗涤：手洗或干洗，产地：杭州，发货：四十八小时内",
            attach = "{\"coupon\":\"满二百减三十\",\"gift\":\"丝巾一条\",\"remark\":\"送货前请打电话，下午五点以后在家，谢谢！麻烦用好一点的包装，是送人的礼物，里面放一张生日卡片\"}",
            description = "🎁 生日礼物",
            total = 19.9m * count,
            amount = price * count,
            total_fee = (double)price * count,
            trade_type = "ONLINE",
            timestamp = DateTimeOffset.Now.ToUnixTimeMilliseconds(),
            openid = userOpenId,
        };
        orders.Add(order);
        return order;
    }

    public void Discount(Order order, decimal rate)
    {
        order.total = Math.Round(order.total * rate, 2);
        order.amount = order.total - 0.01m;
        order.total_fee = 0;
        order.body = null;
    }

    public object Report() => orders.GroupBy(order => order.openid).Select(group => new
    {
        openid = group.Key,
        total = group.Sum(order => order.total),
        amount = group.Sum(order => order.amount),
        description = group.Count() + " 单",
        total_fee = group.Sum(order => order.total).ToString("0.00"),
    });

    public IDictionary<string, object> Export(Order order) => new Dictionary<string, object>
    {
        { "out_trade_no", order.out_trade_no },
        { "total", order.total },
        { "total_fee", order.total_fee.ToString("N2") },
        { "body", order.body },
        { "attach", order.attach },
        { "detail", order.description },
        { "time_expire", DateTime.Now.AddDays(120).ToString("yyyy-MM-dd") },
    };
}
