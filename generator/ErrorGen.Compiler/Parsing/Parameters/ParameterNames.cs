using ErrorGen.Compiler.Infrastructure;
using ErrorGen.Compiler.Model;
using ErrorGen.Compiler.Parsing.Fields;
using ErrorGen.Compiler.Rules;
using ErrorGen.Compiler.Text;

namespace ErrorGen.Compiler.Parsing.Parameters;

/// <summary>Gives the parameters of an entry their C# names.</summary>
internal sealed class ParameterNames(ParseContext context)
{
    private const string RenameSuffix = "Value";

    /// <summary>The most parameters that are compared with each other. Messages have fewer.</summary>
    private const int MostCompared = 8;

    /// <summary>Who has which name in the entry at hand.</summary>
    private readonly NameOwners _owners = new();

    /// <summary>
    /// Parameters of which nothing but the name is known, as in most messages: few names are used again and again. An entry can have each of them, except
    /// for one that is the name of its own class.
    /// </summary>
    private readonly Dictionary<string, ParameterModel> _plain = new(StringComparer.Ordinal);

    /// <summary>
    /// Returns the parameters with their names. One that has no name, or that of another one, which is reported, gets a name by its position.
    /// </summary>
    public EquatableArray<ParameterModel> Assign(IReadOnlyList<DeclaredParameter> parameters, string errorName, out bool isFaulty)
    {
        isFaulty = false;
        if (parameters.Count == 0)
        {
            return EquatableArray<ParameterModel>.Empty;
        }

        _owners.Clear();
        var models = new ParameterModel[parameters.Count];
        for (int i = 0; i < models.Length; i++)
        {
            ParameterModel? model = Model(parameters[i], errorName);
            if (model is null || !Own(parameters[i], model))
            {
                isFaulty = true;
                model = ModelOf(parameters[i], FreeName(i));
                _owners.Add(model.PropertyName, model.Name);
            }

            models[i] = model;
        }

        return new(models);
    }

    /// <summary>
    /// Returns the parameters of a message of which nothing but the names is known, if all of them are known from earlier messages and nothing is to be
    /// reported. That is so for most messages.
    /// </summary>
    public bool TryFind(IReadOnlyList<string> names, string errorName, out EquatableArray<ParameterModel> parameters)
    {
        parameters = EquatableArray<ParameterModel>.Empty;
        if (names.Count == 0)
        {
            return true;
        }

        if (names.Count > MostCompared)
        {
            return false;
        }

        var models = new ParameterModel[names.Count];
        for (int i = 0; i < models.Length; i++)
        {
            if (!_plain.TryGetValue(names[i], out ParameterModel? model)
                || MemberNames.IsClass(model.PropertyName, errorName)
                || !ElementNames.IsName(model.Name)
                || ClashesWithOneOf(models, i, model))
            {
                return false;
            }

            models[i] = model;
        }

        parameters = new(models);
        return true;
    }

    private static bool ClashesWithOneOf(ParameterModel[] models, int count, ParameterModel model)
    {
        for (int i = 0; i < count; i++)
        {
            if (Clash(models[i], model))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Clash(ParameterModel one, ParameterModel other) =>
        string.Equals(one.PropertyName, other.PropertyName, StringComparison.OrdinalIgnoreCase)
        || string.Equals(one.PropertyName, other.ArgumentName, StringComparison.OrdinalIgnoreCase)
        || string.Equals(one.ArgumentName, other.PropertyName, StringComparison.OrdinalIgnoreCase)
        || string.Equals(one.ArgumentName, other.ArgumentName, StringComparison.OrdinalIgnoreCase);

    /// <summary>A name by the position that no parameter before has.</summary>
    private string FreeName(int index)
    {
        string name = "Arg" + CSharpText.Number(index + 1);
        while (_owners.Find(name) is not null)
        {
            name += RenameSuffix;
        }

        return name;
    }

    private ParameterModel? Model(DeclaredParameter parameter, string errorName)
    {
        if (parameter.IsPlain && _plain.TryGetValue(parameter.Name, out ParameterModel? known)
            && !MemberNames.IsClass(known.PropertyName, errorName))
        {
            return known;
        }

        string? name = NameRules.Check(context, CSharpNames.Pascal(parameter.Name), CatalogFields.Name, parameter.Name, parameter.Span);
        if (name is null)
        {
            return null;
        }

        if (MemberNames.IsReservedInError(name, errorName))
        {
            // Renamed and not refused: the name is a promise to clients, the property is not.
            context.Report(RuleTable.RenamedMember, parameter.Span, parameter.Name, name + RenameSuffix, name);
            return ModelOf(parameter, name + RenameSuffix);
        }

        ParameterModel model = ModelOf(parameter, name);
        if (parameter.IsPlain)
        {
            _plain[parameter.Name] = model;
        }

        return model;
    }

    private static ParameterModel ModelOf(DeclaredParameter parameter, string property) => new(
        parameter.Name,
        property,
        CSharpNames.Camel(property),
        parameter.Type,
        parameter.IsNullable,
        parameter.Format,
        parameter.Description)
    { Values = parameter.Values, IsList = parameter.IsList, Example = parameter.Example, HasFaultyExample = parameter.HasFaultyExample };

    /// <summary>Whether no parameter before has one of the names.</summary>
    private bool Own(DeclaredParameter parameter, ParameterModel model)
    {
        // Two properties can differ in more than case and their arguments not: U+0398 and U+03F4 have one small letter.
        string? enumOwner = model.IsClosed ? _owners.Find(model.EnumName) : null;
        if ((_owners.Find(model.PropertyName) ?? _owners.Find(model.ArgumentName) ?? enumOwner) is { } owner)
        {
            context.Report(RuleTable.CollidingParameters, parameter.Span, parameter.Name, model.PropertyName, owner);
            return false;
        }

        ElementNames.Check(context, parameter);
        _owners.Add(model.PropertyName, parameter.Name);
        _owners.Add(model.ArgumentName, parameter.Name);
        if (model.IsClosed)
        {
            _owners.Add(model.EnumName, parameter.Name);
        }

        return true;
    }
}
