using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace ErrorGen.AspNetCore;

/// <summary>The listed errors of a response as members of a problem details object.</summary>
internal static class ProblemErrors
{
    private const string Errors = "errors";

    /// <summary>The messages by field, in the order in which the fields appear; messages without a field have an empty name.</summary>
    public static IEnumerable<KeyValuePair<string, List<string>>> GroupByField(IReadOnlyList<ErrorResponseItem> errors)
    {
        var groups = new OrderedDictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (ErrorResponseItem item in errors)
        {
            string field = item.Field ?? "";
            if (!groups.TryGetValue(field, out List<string>? messages))
            {
                messages = [];
                groups.Add(field, messages);
            }

            messages.Add(item.Message);
        }

        return groups;
    }

    /// <summary>Sets the errors.</summary>
    /// <param name="problem">The problem details.</param>
    /// <param name="errors">The errors.</param>
    /// <param name="isMap">Whether they are a map by field instead of a list.</param>
    public static void Set(ProblemDetails problem, IReadOnlyList<ErrorResponseItem> errors, bool isMap)
    {
        if (problem is HttpValidationProblemDetails validation)
        {
            validation.Errors.Clear();
            if (isMap)
            {
                foreach ((string field, List<string> messages) in GroupByField(errors))
                {
                    validation.Errors[field] = [.. messages];
                }

                return;
            }
        }

        if (errors.Count > 0)
        {
            problem.Extensions[Errors] = errors.Select(GetMembers).ToArray();
        }
    }

    /// <summary>Returns a copy that lists other errors, in the form in which the problem details list theirs. Everything else stays.</summary>
    public static ProblemDetails Replace(ProblemDetails problem, IReadOnlyList<ErrorResponseItem> errors)
    {
        bool isMap = problem is HttpValidationProblemDetails { Errors.Count: > 0 };
        ProblemDetails copy = isMap ? new HttpValidationProblemDetails() : new ProblemDetails();
        copy.Type = problem.Type;
        copy.Title = problem.Title;
        copy.Status = problem.Status;
        copy.Detail = problem.Detail;
        copy.Instance = problem.Instance;
        foreach ((string name, object? value) in problem.Extensions)
        {
            copy.Extensions[name] = value;
        }

        if (isMap || copy.Extensions.Remove(Errors))
        {
            Set(copy, errors, isMap);
        }

        return copy;
    }

    /// <summary>The parameters of an error by name; null if it does not have any.</summary>
    public static Dictionary<string, ErrorValue>? GetParameters(ErrorContent error)
    {
        if (error.ParameterCount == 0)
        {
            return null;
        }

        var parameters = new Dictionary<string, ErrorValue>(StringComparer.Ordinal);
        for (int i = 0; i < error.ParameterCount; i++)
        {
            parameters[error.Parameters[i].Name] = error.GetParameter(i);
        }

        return parameters;
    }

    /// <summary>Adds a member that has a value.</summary>
    public static void AddOptional(string name, object? value, IDictionary<string, object?> members)
    {
        if (value is not null)
        {
            members[name] = value;
        }
    }

    /// <summary>Adds the constants of the entry.</summary>
    public static void AddData(ErrorContent error, IDictionary<string, object?> members)
    {
        foreach ((string name, ErrorValue value) in error.Definition?.Data ?? [])
        {
            members[name] = value;
        }
    }

    private static Dictionary<string, object?> GetMembers(ErrorResponseItem item)
    {
        var members = new Dictionary<string, object?>(StringComparer.Ordinal) { ["detail"] = item.Message };
        AddOptional("field", item.Field, members);
        AddOptional("code", item.Code, members);
        AddData(item, members);
        AddOptional("parameters", GetParameters(item), members);
        return members;
    }
}
