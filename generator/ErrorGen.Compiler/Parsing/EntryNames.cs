using ErrorGen.Compiler.Parsing.Parameters;

namespace ErrorGen.Compiler.Parsing;

/// <summary>The C# names that the entries of a catalogue use: the name of each, and the names of the accessors of its property.</summary>
internal sealed class EntryNames(int capacity)
{
    /// <summary>Upper and lower case do not count: file names of generated code must differ everywhere.</summary>
    private readonly Dictionary<string, ParsedError> _owners = new(capacity, StringComparer.OrdinalIgnoreCase);

    /// <summary>The entries whose name is that of an accessor, by the property of the accessor.</summary>
    private readonly Dictionary<string, ParsedError> _accessors = new(StringComparer.Ordinal);

    /// <summary>Returns the name that an entry would share with an earlier one, and that entry; null if the names are free.</summary>
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

    /// <summary>Adds the names of an entry.</summary>
    public void Add(ParsedError error)
    {
        _owners.Add(error.Model.Name, error);
        if (MemberNames.PropertyOfAccessor(error.Model.Name) is { } property)
        {
            _accessors[property] = error;
        }
    }
}
