using ErrorGen.Compiler.Json;
using ErrorGen.Compiler.Parsing.Fields;

namespace ErrorGen.Compiler.Parsing;

/// <summary>
/// Puts the members of a catalogue with a syntax error back in place. A missing or an additional bracket leaves the rest of the file well
/// formed, but one level too deep or too high: entries are found in an entry, in the root or in <c>statuses</c>.
/// </summary>
internal sealed class DamagedCatalog
{
    private readonly List<JsonMember> _root = [];
    private readonly List<JsonMember> _errors = [];
    private readonly List<JsonMember> _statuses = [];
    private JsonMember? _errorsMember;
    private JsonMember? _statusesMember;

    public static JsonObject Repair(JsonObject root)
    {
        var catalog = new DamagedCatalog();
        catalog.AddRoot(root);
        return catalog.ToObject(root);
    }

    private void AddRoot(JsonObject root)
    {
        foreach (JsonMember member in root.Members)
        {
            switch (member.Name, member.Value)
            {
                case (CatalogFields.Errors, JsonObject errors):
                    _errorsMember ??= member;
                    AddEntries(errors);
                    break;
                case (CatalogFields.Statuses, JsonObject statuses):
                    _statusesMember ??= member;
                    AddStatuses(statuses);
                    break;
                case (_, JsonObject value) when !IsField(member, CatalogFields.OfCatalog):
                    AddEntry(member, value);
                    break;
                default:
                    // A value with the syntax error is not wrong as well.
                    if (member.Value.IsComplete && IsField(member, CatalogFields.OfCatalog))
                    {
                        _root.Add(member);
                    }

                    break;
            }
        }
    }

    private void AddStatuses(JsonObject statuses)
    {
        foreach (JsonMember member in statuses.Members)
        {
            if (member is { Name: CatalogFields.Errors, Value: JsonObject errors })
            {
                _errorsMember ??= member;
                AddEntries(errors);
            }
            else if (IsStatus(member.Name))
            {
                _statuses.Add(member);
            }
        }
    }

    private void AddEntries(JsonObject errors)
    {
        foreach (JsonMember member in errors.Members)
        {
            if (member is { Name: CatalogFields.Statuses, Value: JsonObject statuses } && statuses.Members.Any(status => IsStatus(status.Name)))
            {
                _statusesMember ??= member;
                AddStatuses(statuses);
            }
            else if (member.Value is JsonObject value)
            {
                AddEntry(member, value);
            }
        }
    }

    private void AddEntry(JsonMember member, JsonObject entry)
    {
        if (member.Name.StartsWith(CatalogFields.ExtensionPrefix, StringComparison.Ordinal))
        {
            return;
        }

        // Entries of a group whose defaults may be lost are incomplete, so that a missing status is not reported.
        if (EntryGroups.IsGroup(entry))
        {
            if (entry.IsComplete)
            {
                _errors.Add(member);
                return;
            }

            foreach (JsonMember inner in entry.Members.Where(field => field.Name == CatalogFields.Errors)
                .Select(field => field.Value).OfType<JsonObject>().SelectMany(errors => errors.Members))
            {
                if (inner.Value is JsonObject value)
                {
                    AddEntry(inner, new JsonObject(value.Members, value.Span, isComplete: false));
                }
            }

            return;
        }

        JsonMember[] own = [.. entry.Members.Where(field => IsField(field, CatalogFields.OfError))];
        (IsStatus(member.Name) && !own.Any(field => field.Name == CatalogFields.Status) ? _statuses : _errors)
            .Add(member with { Value = new JsonObject(own, entry.Span, isComplete: entry.IsComplete && own.Length == entry.Members.Length) });
        foreach (JsonMember field in entry.Members)
        {
            if (field.Value is JsonObject value && !IsField(field, CatalogFields.OfError))
            {
                AddEntry(field, value);
            }
        }
    }

    private JsonObject ToObject(JsonObject root)
    {
        if (_errors.Count > 0 || _errorsMember is not null)
        {
            _root.Add(Merge(CatalogFields.Errors, _errorsMember, _errors, root));
        }

        if (_statuses.Count > 0 || _statusesMember is not null)
        {
            _root.Add(Merge(CatalogFields.Statuses, _statusesMember, _statuses, root));
        }

        return new JsonObject([.. _root], root.Span, isComplete: false);
    }

    private static JsonMember Merge(string name, JsonMember? member, List<JsonMember> members, JsonObject root) => new(
        name, member?.NameSpan ?? root.Span, new JsonObject([.. members], member?.Value.Span ?? root.Span, isComplete: false));

    private static bool IsField(JsonMember member, string[] fields) => fields.Contains(member.Name, StringComparer.Ordinal);

    private static bool IsStatus(string name) => name.Length == 3 && name.All(c => c is >= '0' and <= '9');
}
