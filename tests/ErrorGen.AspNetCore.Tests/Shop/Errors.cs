using System.Diagnostics.CodeAnalysis;

namespace ErrorGen.AspNetCore.Tests.Shop;

/// <summary>A catalogue as the generator emits it.</summary>
public static partial class Errors
{
    public static ErrorCatalog Catalog { get; } = new CatalogData();

    public static IReadOnlyList<ErrorDefinition> All => Catalog.Definitions;

    public static ErrorDefinition InvalidProductData => InvalidProductDataError.Entry;

    public static ErrorDefinition NoSuchEntity => NoSuchEntityError.Entry;

    public static ErrorDefinition PriceTooLow => PriceTooLowError.Entry;

    public static ErrorDefinition ShopClosed => ShopClosedError.Entry;

    public static bool TryGet(string code, [NotNullWhen(true)] out ErrorDefinition? definition) =>
        Catalog.TryGet(code, out definition);

    private sealed class CatalogData : ErrorCatalog
    {
        public CatalogData()
            : base("Errors", "en")
        {
        }

        public override IReadOnlyList<ErrorStatus> Statuses { get; } =
        [
            new ErrorStatus(409, "Conflict in the shop") { MessageTemplate = "The shop has moved on." },
        ];

        protected override int Count => 4;

        protected override ReadOnlySpan<int> CodeOrder => [0, 1, 2, 3];

        protected override ErrorDefinition GetDefinition(int index) => index switch
        {
            0 => InvalidProductDataError.Entry,
            1 => NoSuchEntityError.Entry,
            2 => PriceTooLowError.Entry,
            3 => ShopClosedError.Entry,
            _ => throw new ArgumentOutOfRangeException(nameof(index)),
        };
    }
}
