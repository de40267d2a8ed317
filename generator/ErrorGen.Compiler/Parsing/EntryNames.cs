namespace ErrorGen.Compiler.Parsing;

/// <summary>The C# names that the entries of a catalogue take: each its own, and those of the accessors of its property.</summary>
internal sealed class EntryNames(int capacity)
{
    /// <summary>Upper and lower case do not count: file names of generated code must differ everywhere.</summary>
    private readonly Dictionary<string, ParsedError> _owners = new(capacity, StringComparer.OrdinalIgnoreCase);

    /// <summary>The entries that are called as an accessor is, by the property that it would belong to.</summary>
    private readonly Dictionary<string, ParsedError> _accessors = new(StringComparer.Ordinal);

    /// <summary>What an entry of this name would share with one that is there: the name that both take, and whose it is.</summary>
    public (string Name, ParsedError Owner)? Find(string name)
    {
        if (_owners.TryGetValue(name, out ParsedError? namesake))
        {
            return (name, namesake);
        }

        if (_accessors.TryGetValue(name, out ParsedError? accessor))
        {
            return (accessor.Model.Name, accessor);
        }

        bool isAccessor = MemberNames.PropertyOfAccessor(name) is { } property
            && _owners.TryGetValue(property, out namesake)
            && namesake.Model.Name == property;
        return isAccessor ? (name, namesake!) : null;
    }

    /// <summary>Gives an entry its names, which are free.</summary>
    public void Add(ParsedError error)
    {
        _owners.Add(error.Model.Name, error);
        if (MemberNames.PropertyOfAccessor(error.Model.Name) is { } property)
        {
            _accessors[property] = error;
        }
    }
}
