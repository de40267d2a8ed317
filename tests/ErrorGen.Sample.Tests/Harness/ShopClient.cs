using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using Xunit;

namespace ErrorGen.Sample.Tests.Harness;

/// <summary>Someone who uses the shop through one of its groups.</summary>
internal sealed class ShopClient(HttpClient http, string group, AdjustableTime time)
{
    public const string StaffEmail = "staff@shop.example";
    public const string Email = "ada@example.com";
    public const string Password = "lovelace1815";

    private (string Request, object? Body) _last;

    /// <summary>The cart that was started last.</summary>
    public string CartId { get; private set; } = "";

    public AdjustableTime Time => time;

    public string? Token
    {
        get => http.DefaultRequestHeaders.Authorization?.Parameter;
        set => http.DefaultRequestHeaders.Authorization = value is null ? null : new AuthenticationHeaderValue("Bearer", value);
    }

    public string Accept
    {
        set => http.DefaultRequestHeaders.Add("Accept", value);
    }

    /// <summary>Sends a request, such as <c>PUT products/MUG-WHITE</c>, and takes whatever comes.</summary>
    public Task<Answer> TryAsync(string request, object? body = null)
    {
        _last = (request, body);
        return SendAsync(group, request, body);
    }

    /// <summary>Sends the last request again, to another group of the same shop.</summary>
    public Task<Answer> TryAgainAsync(string otherGroup) => SendAsync(otherGroup, _last.Request, _last.Body);

    /// <summary>Sends a request that has to succeed, because what is tested comes later.</summary>
    public async Task<Answer> DoAsync(string request, object? body = null)
    {
        Answer answer = await TryAsync(request, body);
        Assert.True(answer.Status is >= 200 and <= 299, $"{request}: {answer.Status} {answer.Body}");
        return answer;
    }

    public Task SignInAsStaffAsync() => SignInAsync(StaffEmail, "open sesame 1");

    public async Task SignInAsCustomerAsync(string email = Email)
    {
        await DoAsync("POST customers", Registration(email));
        await SignInAsync(email, Password);
    }

    public async Task SignInAsync(string email, string password)
    {
        Token = null;
        Answer session = await DoAsync("POST sessions", new { email, password });
        Token = (string)session.Tree["token"]!;
    }

    public static object Registration(string email = Email, string password = Password, string dateOfBirth = "1990-12-10") =>
        new { email, password, firstName = "Ada", lastName = "Lovelace", dateOfBirth };

    public static object Address(string? street = "Canal 1", string? countryId = "NL") =>
        new { street, postcode = "1011 AB", city = "Amsterdam", countryId };

    /// <summary>Starts a cart of a new customer and puts something into it.</summary>
    public async Task StartCartAsync(string sku, int quantity)
    {
        await SignInAsCustomerAsync();
        await StartAnotherCartAsync(sku, quantity);
    }

    public async Task StartEmptyCartAsync() => CartId = (string)(await DoAsync("POST carts")).Tree["id"]!;

    public async Task StartAnotherCartAsync(string sku, int quantity)
    {
        await StartEmptyCartAsync();
        await DoAsync($"POST carts/{CartId}/items", new { sku, quantity });
    }

    /// <summary>Gives the cart the customer's first address.</summary>
    public async Task ChooseAddressAsync()
    {
        await DoAsync("POST customers/me/addresses", Address());
        await DoAsync($"PUT carts/{CartId}/address", new { addressId = 1 });
    }

    public Task<Answer> TryOrderAsync(decimal expectedTotal, string token = "tok_visa") =>
        TryAsync($"POST carts/{CartId}/order", new { token, expectedTotal });

    /// <summary>Buys five mugs for 42.50 and 4.90 of shipping: order 100000001.</summary>
    public async Task BuyAsync()
    {
        await StartCartAsync("MUG-WHITE", quantity: 5);
        await ChooseAddressAsync();
        await DoAsync($"POST carts/{CartId}/order", new { token = "tok_visa", expectedTotal = 42.50m });
    }

    private async Task<Answer> SendAsync(string toGroup, string request, object? body)
    {
        string[] parts = request.Split(' ', count: 2);
        using var message = new HttpRequestMessage(new HttpMethod(parts[0]), $"{toGroup}/{parts[1]}");
        message.Content = body switch
        {
            null => null,
            RawBody raw => new StringContent(raw.Text, Encoding.UTF8, raw.MediaType),
            _ => JsonContent.Create(body),
        };
        using HttpResponseMessage response = await http.SendAsync(message, TestContext.Current.CancellationToken);
        Answer answer = await Answer.ReadAsync(response);

        // An error that the endpoint does not declare, or a fault of the shop.
        Assert.False(answer.Status == 500, $"{request}: {answer.Body}");
        return answer;
    }
}
