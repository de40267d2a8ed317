namespace Shop.Coupons;

/// <summary>Stores the coupons.</summary>
internal sealed class CouponStore
{
    private readonly Dictionary<string, Coupon> _coupons = new(StringComparer.OrdinalIgnoreCase);
    private readonly TimeProvider _time;

    public CouponStore(TimeProvider time)
    {
        _time = time;
        DateOnly today = time.GetToday();
        Save(new Coupon("WELCOME", Discount: 5m, MinimumTotal: 30m, LastDay: today.AddYears(1), Uses: 1000));
        Save(new Coupon("FIRST-ONE", Discount: 10m, MinimumTotal: 20m, LastDay: today.AddYears(1), Uses: 1));
        Save(new Coupon("STAFF", Discount: 8m, MinimumTotal: 0m, LastDay: today.AddYears(1), Uses: 1000) { Audience = CouponNotForCustomerError.AudienceValue.Staff });
        Save(new Coupon("HELLO", Discount: 3m, MinimumTotal: 0m, LastDay: today.AddYears(1), Uses: 1000) { Audience = CouponNotForCustomerError.AudienceValue.NewCustomers });
        Save(new Coupon("OPENING", Discount: 5m, MinimumTotal: 0m, LastDay: new DateOnly(2024, 3, 31), Uses: 1000));
    }

    public Coupon Get(string code) => _coupons.TryGetValue(code, out Coupon? coupon)
        ? coupon
        : throw new NoSuchEntityException(fieldName: "coupon", fieldValue: code);

    /// <summary>Throws if a coupon cannot be used for goods of this value.</summary>
    public void Check(Coupon coupon, decimal subtotal)
    {
        if (HasExpired(coupon))
        {
            throw new CouponExpiredException(coupon.Code, coupon.LastDay);
        }

        if (IsUsedUp(coupon))
        {
            throw new CouponUsedUpException(coupon.Code, coupon.Uses);
        }

        if (subtotal < coupon.MinimumTotal)
        {
            throw new CouponNeedsMoreException(coupon.Code, coupon.MinimumTotal - subtotal);
        }
    }

    /// <summary>Throws if a coupon is for other customers.</summary>
    public static void CheckAudience(Coupon coupon, bool isStaff, bool isNewCustomer)
    {
        bool isForCaller = coupon.Audience switch
        {
            CouponNotForCustomerError.AudienceValue.Staff => isStaff,
            CouponNotForCustomerError.AudienceValue.NewCustomers => isNewCustomer,
            _ => true,
        };
        if (!isForCaller)
        {
            throw new CouponNotForCustomerException(coupon.Code, coupon.Audience!.Value);
        }
    }

    public bool HasExpired(Coupon coupon) => coupon.LastDay < _time.GetToday();

    public static bool IsUsedUp(Coupon coupon) => coupon.Used >= coupon.Uses;

    public void Use(Coupon coupon) => Save(coupon with { Used = coupon.Used + 1 });

    private void Save(Coupon coupon) => _coupons[coupon.Code] = coupon;
}

/// <summary>Subtracts <paramref name="Discount"/> from carts with a total of at least <paramref name="MinimumTotal"/>.</summary>
internal sealed record Coupon(string Code, decimal Discount, decimal MinimumTotal, DateOnly LastDay, int Uses)
{
    public int Used { get; init; }

    /// <summary>Who can use the coupon, or null for everyone.</summary>
    public CouponNotForCustomerError.AudienceValue? Audience { get; init; }
}
