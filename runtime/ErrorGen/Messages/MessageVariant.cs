namespace ErrorGen;

/// <summary>One of the texts of a message that has several.</summary>
/// <param name="name">The name.</param>
/// <param name="template">The text.</param>
public sealed class MessageVariant(string name, string template)
{
    /// <summary>A plural category such as <c>one</c>, or a number such as <c>=0</c>.</summary>
    public string Name { get; } = name;

    /// <summary>The text with its placeholders.</summary>
    public string Template { get; } = template;

    /// <summary>The name and the text.</summary>
    public override string ToString() => $"{Name}: {Template}";
}
