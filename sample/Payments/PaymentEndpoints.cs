using System.ComponentModel.DataAnnotations;
using ErrorGen.AspNetCore;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Shop.Payments;

/// <summary>Checks a card with the bank before a purchase.</summary>
internal static class PaymentEndpoints
{
    public static void MapPayments(this RouteGroupBuilder shop) => shop.MapPost("/payments/check", Check).WithSummary("Checks a card").ProducesErrors(Errors.PaymentDeclined, Errors.CardExpired);

    private static async Task<NoContent> Check(Card card, IPaymentProvider payments, CancellationToken cancellationToken)
    {
        await payments.CheckAsync(card.Token, cancellationToken);
        return TypedResults.NoContent();
    }
}

public sealed record Card([RegularExpression("^tok_[a-z]+$")] string Token);
