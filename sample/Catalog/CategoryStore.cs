using System.Globalization;

namespace Shop.Catalog;

/// <summary>Stores the tree of categories.</summary>
internal sealed class CategoryStore
{
    private readonly SortedDictionary<int, Category> _categories = [];
    private int _lastId;

    public IReadOnlyList<Category> All => [.. _categories.Values];

    public Category Get(int id) => _categories.TryGetValue(id, out Category? category)
        ? category
        : throw new NoSuchEntityException(fieldName: "categoryId", fieldValue: id.ToString(CultureInfo.InvariantCulture));

    public Category Add(string name, int? parentId) => Place(new Category(_lastId + 1, name, parentId));

    public Category Move(Category category, int? parentId)
    {
        for (int? above = parentId; above is { } id; above = Get(id).ParentId)
        {
            if (id == category.Id)
            {
                throw new CategoryLoopException(category.Id, parentId!.Value);
            }
        }

        return Place(category with { ParentId = parentId });
    }

    public void Remove(Category category) => _categories.Remove(category.Id);

    private Category Place(Category category)
    {
        if (category.ParentId is { } parentId)
        {
            _ = Get(parentId);
        }

        if (_categories.Values.Any(other =>
            other.Id != category.Id && other.ParentId == category.ParentId && other.Name == category.Name))
        {
            throw new CategoryNameTakenException(category.Name, category.ParentId);
        }

        _lastId = Math.Max(_lastId, category.Id);
        return _categories[category.Id] = category;
    }
}
