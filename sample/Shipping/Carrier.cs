using System.Net;
using System.Text.Json;
using Microsoft.Extensions.Options;
using Shop.Customers;

namespace Shop.Shipping;

/// <summary>Asks the carrier what shipping costs, and says in the shop's words how that failed.</summary>
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
        catch (Exception exception) when (IsSilence(exception))
        {
            throw new CarrierUnavailableException(exception);
        }
        catch (Exception exception) when (exception is HttpRequestException or JsonException)
        {
            throw new CarrierAnswerInvalidException(exception);
        }
    }

    /// <summary>No connection, no answer in time, or the carrier's own word that it is closed.</summary>
    private static bool IsSilence(Exception exception) => exception
        is HttpRequestException { StatusCode: null or HttpStatusCode.ServiceUnavailable }
        or TaskCanceledException { InnerException: TimeoutException };
}

/// <summary>The carrier's answer. A price that is left out must not become 0.</summary>
internal sealed record ShippingRate(decimal? Price);
