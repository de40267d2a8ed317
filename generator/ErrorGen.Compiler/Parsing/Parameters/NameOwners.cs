namespace ErrorGen.Compiler.Parsing.Parameters;

/// <summary>Who has a name, upper and lower case being one. A few names are compared one by one; for more there is a table.</summary>
internal sealed class NameOwners
{
    private const int Few = 8;

    private readonly List<(string Name, string Owner)> _few = new(2);
    private Dictionary<string, string>? _many;

    /// <summary>Forgets all names.</summary>
    public void Clear()
    {
        _few.Clear();
        _many = null;
    }

    public string? Find(string name)
    {
        if (_many is not null)
        {
            return _many.TryGetValue(name, out string? owner) ? owner : null;
        }

        foreach ((string known, string owner) in _few)
        {
            if (string.Equals(known, name, StringComparison.OrdinalIgnoreCase))
            {
                return owner;
            }
        }

        return null;
    }

    /// <summary>Gives a name to an owner; one owner may have a name twice.</summary>
    public void Add(string name, string owner)
    {
        if (_many is null && _few.Count < Few)
        {
            _few.Add((name, owner));
            return;
        }

        _many ??= FewAsTable();
        _many[name] = owner;
    }

    private Dictionary<string, string> FewAsTable()
    {
        var table = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach ((string name, string owner) in _few)
        {
            table[name] = owner;
        }

        return table;
    }
}
