namespace WeChatPayLint.Analyzers.Tests;

/// <summary>What every test compilation finds around its code: the implicit usings of an SDK project, and a shop that tests can take values from.</summary>
internal static class Prelude
{
    public const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    /// <summary>Values that are known to nobody at compile time; bodies that return nothing are not followed.</summary>
    public const string Shop = """
        #nullable disable
        global using System.Globalization;
        global using System.Text;
        global using System.Xml.Linq;
        global using static Store;

        static class Shop
        {
            public static string AppId { get; set; }
            public static string MchId { get; set; }
            public static double Price() { throw null; }
            public static decimal DecimalPrice() { throw null; }
            public static int Fen() { throw null; }
            public static string NewNumber() { throw null; }
            public static string Seconds() { throw null; }
            public static string Nonce() { throw null; }
            public static string PrepayId() { throw null; }
            public static string RsaSign() { throw null; }
            public static string Md5Sign() { throw null; }
            public static string OpenId() { throw null; }
            public static string NotifyUrl() { throw null; }
            public static string SubMchId() { throw null; }
            public static string PayersAddress() { throw null; }
        }

        static class Store
        {
            public static double price = Shop.Price();
            public static decimal money = Shop.DecimalPrice();
            public static int fen = Shop.Fen();
            public static string number = Shop.NewNumber();
            public static bool flag = Shop.Fen() > 1;
        }
        """;

    /// <summary>The SDKs' namespaces, and the containers that tests fill.</summary>
    public const string Sdks = """
        #nullable disable
        global using System.Text.Json;
        global using System.Text.Json.Nodes;
        global using System.Text.Json.Serialization;
        global using Microsoft.AspNetCore.Authorization;
        global using Microsoft.AspNetCore.Builder;
        global using Microsoft.AspNetCore.Http;
        global using Microsoft.AspNetCore.Mvc;
        global using Newtonsoft.Json.Linq;
        global using SKIT.FlurlHttpClient.Wechat.TenpayV3.Events;
        global using SKIT.FlurlHttpClient.Wechat.TenpayV3;
        global using SKIT.FlurlHttpClient.Wechat.TenpayV3.Models;
        global using WxPayAPI;
        global using static Containers;

        static class Containers
        {
            public static WechatTenpayClient client;
            public static CreatePayTransactionJsapiRequest order;
            public static WxPayData data;
            public static HttpClient http;
        }
        """;
}
