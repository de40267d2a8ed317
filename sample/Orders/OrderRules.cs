namespace Shop.Orders;

/// <summary>The rules for changing and refunding an order.</summary>
internal static class OrderRules
{
    private const int DaysToReturn = 14;

    /// <summary>Refuses changes by other accounts while an order is in edit mode, and all changes after it has been shipped.</summary>
    public static void CheckChange(Order order, string email)
    {
        if (order.Editor is { } editor && editor != email)
        {
            throw new OrderInEditModeException(order.Number, editor);
        }

        if (order.IsCancelled)
        {
            throw new OrderCancelledException(order.Number);
        }

        if (order.ShippedAt is { } shippedAt)
        {
            throw new OrderShippedException(order.Number, shippedAt);
        }
    }

    public static void CheckRefund(Order order, decimal amount, DateOnly today)
    {
        if (order.ShippedAt is { } shippedAt && LastDayToReturn(shippedAt) is var lastDay && today > lastDay)
        {
            throw new ReturnPeriodOverException(order.Number, lastDay);
        }

        decimal refundable = order.Total - order.Refunded;
        if (amount <= 0 || amount > refundable)
        {
            throw new InvalidRefundException(amount, refundable);
        }
    }

    private static DateOnly LastDayToReturn(DateTimeOffset shippedAt) =>
        DateOnly.FromDateTime(shippedAt.UtcDateTime).AddDays(DaysToReturn);
}
