using ErrorGen.AspNetCore;
using Shop.Access;

namespace Shop.Catalog;

/// <summary>Endpoints for changing the tree of categories.</summary>
internal static class CategoryEndpoints
{
    public static void MapCategories(this RouteGroupBuilder shop)
    {
        shop.MapGet("/categories", (CategoryStore categories) => categories.All).WithSummary("Lists the categories");

        RouteGroupBuilder staff = shop.MapGroup("/categories").RequireSignIn(Permissions.Catalog).ProducesError<NoSuchEntityError>();
        staff.MapPost("", (CategoryData data, CategoryStore categories) =>
            TypedResults.Created((string?)null, categories.Add(data.Name, data.ParentId)))
            .WithSummary("Adds a category").ProducesError<CategoryNameTakenError>();

        staff.MapPut("/{id:int}/parent", (int id, NewParent parent, CategoryStore categories) =>
            categories.Move(categories.Get(id), parent.ParentId))
            .WithSummary("Moves a category").ProducesErrors(Errors.CategoryLoop, Errors.CategoryNameTaken);

        staff.MapDelete("/{id:int}", (int id, CategoryStore categories, ProductStore products) =>
        {
            Category category = categories.Get(id);
            int held = products.Range.Count(product => product.CategoryId == id);
            if (held > 0)
            {
                throw new CategoryNotEmptyException(id, held);
            }

            categories.Remove(category);
            return TypedResults.NoContent();
        }).WithSummary("Removes a category").ProducesError<CategoryNotEmptyError>();
    }
}
