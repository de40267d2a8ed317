namespace ErrorGen;

/// <summary>The rules for messages that the compiler of catalogues checks at build time, for those that are added at run time.</summary>
internal static class RunTimeMessage
{
    /// <summary>Throws if a message has what looks like a placeholder and is not a parameter.</summary>
    public static void ThrowIfUndeclared(string key, string message, IReadOnlyList<ErrorParameter> parameters)
    {
        string[] names = GetPlaceholderNames(message, parameters);
        for (int i = message.IndexOf(Placeholder.Start); i >= 0; i = message.IndexOf(Placeholder.Start, i + 1))
        {
            string token = GetToken(message, i + 1);
            if (token.Length > 0 && Placeholder.Match(message, i + 1, names).Parameter == PlaceholderMatch.None)
            {
                throw new ArgumentException(
                    $"'%{token}' in the message of '{key}' is not a declared parameter. {Describe(names)}", nameof(message));
            }
        }
    }

    /// <summary>Throws if variants are selected by a parameter that does not exist or is not a number, or have an undeclared placeholder.</summary>
    public static void ThrowIfUnfit(string key, MessageVariants? variants, IReadOnlyList<ErrorParameter> parameters)
    {
        if (variants is null)
        {
            return;
        }

        if (variants.Parameter >= parameters.Count || !CanSelect(parameters[variants.Parameter]))
        {
            throw new ArgumentException(
                $"The variants of '{key}' are selected by parameter {variants.Parameter}, which is not a number and does not have values to select from.", nameof(variants));
        }

        foreach (MessageVariant variant in variants.Items)
        {
            ThrowIfUndeclared(key, variant.Template, parameters);
        }
    }

    /// <summary>Whether a message has positions: it does if a placeholder is a number that is not the name of a parameter.</summary>
    public static bool IsPositional(string message, IReadOnlyList<ErrorParameter> parameters)
    {
        string[] names = [.. parameters.Select(parameter => parameter.Name)];
        for (int i = message.IndexOf(Placeholder.Start); i >= 0; i = message.IndexOf(Placeholder.Start, i + 1))
        {
            string name = GetToken(message, i + 1).TrimStart(Placeholder.Open);
            if (name.Length > 0 && char.IsAsciiDigit(name[0]) && Placeholder.Match(message, i + 1, names).Parameter < 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a parameter is a number, which is counted, or can have certain values only.</summary>
    private static bool CanSelect(ErrorParameter parameter) => !parameter.IsList && (parameter.Values.Count > 0
        || parameter.Type is ErrorParameterType.Int32 or ErrorParameterType.Int64 or ErrorParameterType.Decimal or ErrorParameterType.Double);

    private static string[] GetPlaceholderNames(string message, IReadOnlyList<ErrorParameter> parameters) => IsPositional(message, parameters)
        ? [.. Enumerable.Range(0, parameters.Count).Select(Placeholder.OfPosition)]
        : [.. parameters.Select(parameter => parameter.Name)];

    private static string Describe(string[] names) =>
        names.Length == 0 ? "The entry has no parameters." : $"Its placeholders are %{string.Join(", %", names)}.";

    /// <summary>Returns the text after a percent sign if it looks like a placeholder, with its braces if it has them, else the empty text.</summary>
    private static string GetToken(string message, int start)
    {
        bool isBounded = start < message.Length && message[start] == Placeholder.Open;
        int nameStart = isBounded ? start + 1 : start;
        int end = nameStart + Placeholder.GetNameLength(message, nameStart);
        bool isToken = end > nameStart && (!isBounded || (end < message.Length && message[end] == Placeholder.Close));
        return isToken ? message[start..(isBounded ? end + 1 : end)] : "";
    }
}
