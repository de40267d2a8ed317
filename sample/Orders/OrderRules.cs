namespace Shop.Orders;

/// <summary>When an order can be changed and paid back.</summary>
internal static class OrderRules
{
    private const int DaysToReturn = 14;

    /// <summary>Stops everyone but the editor of an order in edit mode, and everyone once the order is on its way.</summary>
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
