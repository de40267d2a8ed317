namespace ErrorGen.Compiler.Text;

/// <summary>What a template leaves in the hole that it stands in: its text is there already.</summary>
/// <param name="isEmpty">Whether the template wrote nothing.</param>
internal readonly struct Written(bool isEmpty)
{
    /// <summary>For a hole that stays empty.</summary>
    public static Written Nothing => new(isEmpty: true);

    public bool IsEmpty { get; } = isEmpty;
}
