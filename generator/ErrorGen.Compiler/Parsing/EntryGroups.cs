using ErrorGen.Compiler.Json;
using ErrorGen.Compiler.Parsing.Fields;
using ErrorGen.Compiler.Rules;
using ErrorGen.Compiler.Text;

namespace ErrorGen.Compiler.Parsing;

/// <summary>Finds the entries of a catalogue. A member of <c>errors</c> that has <c>errors</c> itself is a group of entries with defaults of its own.</summary>
internal sealed class EntryGroups(ParseContext context)
{
    private readonly Dictionary<string, TextSpan> _keys = new(StringComparer.Ordinal);

    /// <summary>Whether the catalogue has groups. Without them, no key can be that of an entry of another group.</summary>
    private bool _hasGroups;

    /// <summary>Whether a value is a group.</summary>
    public static bool IsGroup(JsonNode value) => value is JsonObject json && json.Find(CatalogFields.Errors) is not null;

    /// <summary>Returns the entries in the order of the file, each with the defaults that apply to it. A key that an entry of another group has is reported.</summary>
    public IEnumerable<(JsonMember Member, EntryDefaults Defaults)> Read(JsonObject errors, EntryDefaults defaults)
    {
        _hasGroups = errors.Members.Any(static member => IsGroup(member.Value));
        foreach (JsonMember member in ObjectFields.Distinct(context, errors))
        {
            if (!_hasGroups || !IsGroup(member.Value))
            {
                if (!_hasGroups || IsNew(member))
                {
                    yield return (member, defaults);
                }

                continue;
            }

            foreach ((JsonMember Member, EntryDefaults Defaults) entry in ReadGroup((JsonObject)member.Value, defaults))
            {
                yield return entry;
            }
        }
    }

    private IEnumerable<(JsonMember Member, EntryDefaults Defaults)> ReadGroup(JsonObject group, EntryDefaults around)
    {
        var fields = ObjectFields.Read(context, group, CatalogFields.OfGroup);
        var defaults = EntryDefaults.Read(context, fields, around);
        if (fields.Object(CatalogFields.Errors) is not { } errors)
        {
            yield break;
        }

        foreach (JsonMember member in ObjectFields.Distinct(context, errors))
        {
            if (!IsGroup(member.Value))
            {
                if (IsNew(member))
                {
                    yield return (member, defaults);
                }

                continue;
            }

            // The entries keep their types and their translations: the place of the group is the only mistake.
            var inner = (JsonObject)member.Value;
            context.Report(RuleTable.UnknownName, inner.Members.First(field => field.Name == CatalogFields.Errors).NameSpan, CatalogFields.Errors, "; a group cannot be in a group");
            foreach ((JsonMember Member, EntryDefaults Defaults) entry in ReadGroup(inner, defaults))
            {
                yield return entry;
            }
        }
    }

    private bool IsNew(JsonMember member)
    {
        if (_keys.TryGetValue(member.Name, out TextSpan first))
        {
            context.Report(RuleTable.DuplicateName, member.NameSpan, member.Name, context.Locate(first).Display);
            return false;
        }

        _keys.Add(member.Name, member.NameSpan);
        return true;
    }
}
