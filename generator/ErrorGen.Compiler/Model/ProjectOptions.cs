namespace ErrorGen.Compiler.Model;

/// <summary>The settings of the project file that the compiler needs.</summary>
/// <param name="RootNamespace">The namespace of a catalogue that does not name one; empty if the project does not have one.</param>
/// <param name="HasGeneratedFiles">Whether the tool has written the generated files before compilation, so that the generator only reports.</param>
/// <param name="IsAheadOfTime">Whether the project is Ahead-of-Time compiled, or may be part of an application that is.</param>
internal sealed record ProjectOptions(string RootNamespace, bool HasGeneratedFiles = false, bool IsAheadOfTime = false)
{
    /// <summary>Whether pseudo-locales are generated for every catalogue.</summary>
    public bool HasPseudoLocales { get; init; }

    /// <summary>Whether each missing translation is reported by itself, instead of their number for each language.</summary>
    public bool HasTranslationDetails { get; init; }
}
