namespace Shop.Carts;

/// <summary>Stores the carts, also those that became orders.</summary>
internal sealed class CartStore(TimeProvider time)
{
    private static readonly TimeSpan LongestIdle = TimeSpan.FromDays(30);

    private readonly Dictionary<Guid, Cart> _carts = [];

    public Cart Add(string email) => Save(new Cart(Guid.CreateVersion7(), email, time.GetUtcNow()));

    /// <summary>Returns a cart of the owner that is not ordered or expired.</summary>
    public Cart Get(Guid id, string email)
    {
        if (!_carts.TryGetValue(id, out Cart? cart) || cart.Email != email)
        {
            throw new NoSuchEntityException(fieldName: "cartId", fieldValue: id.ToString());
        }

        if (cart.OrderNumber is { } orderNumber)
        {
            throw new CartBecameOrderException(id, orderNumber);
        }

        return IsOpen(cart) ? cart : throw new CartExpiredException(id, time.GetUtcNow() - cart.TouchedAt);
    }

    public Cart Save(Cart cart) => _carts[cart.Id] = cart with { TouchedAt = time.GetUtcNow() };

    public int CountOpenWith(string sku) => _carts.Values.Count(cart => IsOpen(cart) && cart.QuantityOf(sku) > 0);

    private bool IsOpen(Cart cart) => cart.OrderNumber is null && time.GetUtcNow() - cart.TouchedAt <= LongestIdle;
}
