using System.Net;
using System.Text.Json;
using Microsoft.Extensions.Options;
using Shop.Customers;

namespace Shop.Shipping;

/// <summary>Requests the price of shipping from the carrier, and throws errors of the catalogue if that fails.</summary>
internal sealed class Carrier(HttpClient http, IOptions<ShopOptions> options)
{
    private const decimal FlatRate = 4.90m;

    public async Task<decimal> GetPriceAsync(Address address, CancellationToken cancellationToken)
    {
        if (options.Value.CarrierAddress is not { } carrier)
        {
            return FlatRate;
        }

        try
        {
            ShippingRate? rate = await http.GetFromJsonAsync<ShippingRate>(
                new Uri(carrier, $"rates/{address.CountryId}"), cancellationToken);
            return rate is { Price: >= 0 and var price } ? price : throw new CarrierAnswerInvalidException();
        }
        catch (Exception exception) when (IsUnavailable(exception))
        {
            throw new CarrierUnavailableException(exception);
        }
        catch (Exception exception) when (exception is HttpRequestException or JsonException)
        {
            throw new CarrierAnswerInvalidException(exception);
        }
    }

    /// <summary>Whether there was no connection, no response in time, or a 503 of the carrier.</summary>
    private static bool IsUnavailable(Exception exception) => exception
        is HttpRequestException { StatusCode: null or HttpStatusCode.ServiceUnavailable }
        or TaskCanceledException { InnerException: TimeoutException };
}

/// <summary>The response of the carrier. The price is nullable so that a missing price does not become 0.</summary>
internal sealed record ShippingRate(decimal? Price);
