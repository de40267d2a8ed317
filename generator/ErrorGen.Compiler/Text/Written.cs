namespace ErrorGen.Compiler.Text;

/// <summary>Returned by a nested template, whose text has already been written.</summary>
/// <param name="isEmpty">Whether the template wrote nothing.</param>
internal readonly struct Written(bool isEmpty)
{
    /// <summary>The result of a hole without text.</summary>
    public static Written Nothing => new(isEmpty: true);

    public bool IsEmpty { get; } = isEmpty;
}
