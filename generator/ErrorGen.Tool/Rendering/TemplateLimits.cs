namespace ErrorGen.Tool.Rendering;

/// <summary>The limits of one template. A template that exceeds one of them is a fault, not a hanging build.</summary>
/// <param name="Time">The time for one output.</param>
/// <param name="Output">The characters of all files of one output.</param>
/// <param name="Text">The characters of one string.</param>
/// <param name="Iterations">The iterations of a loop with those of the loops in it.</param>
internal sealed record TemplateLimits(TimeSpan Time, int Output, int Text, int Iterations)
{
    /// <summary>The limits in use: some ten times what the largest catalogues that are tested need.</summary>
    public static readonly TemplateLimits Default = new(TimeSpan.FromSeconds(60), Output: 64 << 20, Text: 16 << 20, Iterations: 5_000_000);

    /// <summary>The calls of functions and includes in each other.</summary>
    public const int Recursion = 100;

    /// <summary>The expressions and statements in each other.</summary>
    public const int Nesting = 250;

    /// <summary>The characters of a template.</summary>
    public const int Template = 4 << 20;

    /// <summary>The time for one regular expression.</summary>
    public static readonly TimeSpan RegularExpression = TimeSpan.FromSeconds(1);

    /// <summary>The stack of the thread that renders: enough for all calls and expressions that the other limits allow.</summary>
    public const int Stack = 256 << 20;

    /// <summary>The time after which a template that does not react to the end of its time is abandoned.</summary>
    public static readonly TimeSpan Grace = TimeSpan.FromSeconds(2);
}
