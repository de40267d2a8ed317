namespace ErrorGen.Compiler.Parsing;

/// <summary>The parameters of a message.</summary>
/// <param name="IsPositional">Whether the message counts its parameters.</param>
/// <param name="Names">Their names, in order.</param>
internal sealed record MessageShape(bool IsPositional, IReadOnlyList<string> Names)
{
    public static readonly MessageShape WithoutParameters = new(IsPositional: false, []);

    /// <summary>Whether the placeholders are wrong, which is reported. The names are then those that can be read off the message all the same.</summary>
    public bool IsFaulty { get; init; }

    /// <summary>The declared parameters that the message does not show, by their position.</summary>
    public IReadOnlyList<int> Unused { get; init; } = [];
}
