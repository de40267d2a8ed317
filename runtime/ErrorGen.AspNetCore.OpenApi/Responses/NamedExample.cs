using System.Globalization;

namespace ErrorGen.AspNetCore;

/// <summary>An error that is an example of a response.</summary>
/// <param name="Name">The name, unique in the response.</param>
/// <param name="Error">The error.</param>
/// <param name="IsOneOfSeveral">Whether the entry has other examples in the response.</param>
internal sealed record NamedExample(string Name, Error Error, bool IsOneOfSeveral)
{
    /// <summary>Returns the examples of a response, in the order of its errors. Each error has one before any has a second one.</summary>
    /// <param name="definitions">The errors.</param>
    /// <param name="most">The most examples.</param>
    /// <param name="examples">The examples of the document.</param>
    public static IEnumerable<NamedExample> Select(IReadOnlyList<ErrorDefinition> definitions, int most, DocumentExamples examples)
    {
        string[] names = NameAll(definitions);
        var taken = new HashSet<string>(names, StringComparer.Ordinal);
        (int Definition, int Number, Error Error)[] selected =
        [
            .. definitions.Take(most)
                .SelectMany((definition, i) => examples.CreateErrors(definition).Select((error, number) => (Definition: i, Number: number, Error: error)))
                .OrderBy(static example => example.Number)
                .Take(most)
                .OrderBy(static example => example.Definition),
        ];
        foreach ((int definition, int number, Error error) in selected)
        {
            string name = names[definition];
            for (int suffix = number + 1; number > 0 && !taken.Add(name); suffix++)
            {
                name = Numbered(names[definition], suffix);
            }

            yield return new NamedExample(name, error, selected.Count(example => example.Definition == definition) > 1);
        }
    }

    /// <summary>The names of the first examples: the codes, or the codes with their catalogues if two of them are equal.</summary>
    private static string[] NameAll(IReadOnlyList<ErrorDefinition> definitions)
    {
        string[] names = [.. definitions.Select(definition =>
            definitions.Count(other => other.Code == definition.Code) == 1 ? definition.Code : $"{definition.Catalog.Name}.{definition.Code}")];
        for (int i = 0; i < names.Length; i++)
        {
            // Two catalogues of different libraries may have one name.
            names[i] = names.Take(i).Contains(names[i], StringComparer.Ordinal) ? Numbered(names[i], i + 1) : names[i];
        }

        return names;
    }

    private static string Numbered(string name, int number) => string.Create(CultureInfo.InvariantCulture, $"{name}.{number}");
}
