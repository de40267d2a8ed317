using Shop.Access;

namespace Shop.Catalog;

/// <summary>Keeping the tree of categories.</summary>
internal static class CategoryEndpoints
{
    public static void MapCategories(this RouteGroupBuilder shop)
    {
        shop.MapGet("/categories", (CategoryStore categories) => categories.All);

        shop.MapPost("/categories", (CategoryData data, Caller caller, CategoryStore categories) =>
        {
            caller.Demand(Permissions.Catalog);
            return TypedResults.Created((string?)null, categories.Add(data.Name, data.ParentId));
        });

        shop.MapPut("/categories/{id:int}/parent", (int id, NewParent parent, Caller caller, CategoryStore categories) =>
        {
            caller.Demand(Permissions.Catalog);
            return categories.Move(categories.Get(id), parent.ParentId);
        });

        shop.MapDelete("/categories/{id:int}", (int id, Caller caller, CategoryStore categories, ProductStore products) =>
        {
            caller.Demand(Permissions.Catalog);
            Category category = categories.Get(id);
            int held = products.Range.Count(product => product.CategoryId == id);
            if (held > 0)
            {
                throw new CategoryNotEmptyException(id, held);
            }

            categories.Remove(category);
            return TypedResults.NoContent();
        });
    }
}
