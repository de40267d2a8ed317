using Microsoft.Extensions.Options;

namespace Shop.Operation;

/// <summary>Refuses addresses with the name of another shop.</summary>
internal sealed class ShopNameFilter(IOptions<ShopOptions> options) : IEndpointFilter
{
    public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        string name = context.HttpContext.GetRouteValue("shop") as string ?? "";
        return name == options.Value.Name ? next(context) : throw new NoSuchEntityException(fieldName: "shop", fieldValue: name);
    }
}
