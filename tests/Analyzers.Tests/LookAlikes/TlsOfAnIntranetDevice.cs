// An assembly without WeChat Pay: the label printer in the warehouse has a certificate of its own making. To be compiled without stubs.
using System;
using System.Net.Http;
using System.Threading.Tasks;

namespace Warehouse.Printing;

public class LabelPrinter
{
    private readonly HttpClient http = new(new HttpClientHandler { ServerCertificateCustomValidationCallback = (_, _, _, _) => true })
    {
        BaseAddress = new Uri("https://printer-3.warehouse.lan"),
    };

    public Task<HttpResponseMessage> PrintAsync(string zpl) => http.PostAsync("/print", new StringContent(zpl));
}
