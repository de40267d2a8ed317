namespace ErrorGen.Compiler.Model;

/// <summary>The settings of the project file that the compiler needs.</summary>
/// <param name="RootNamespace">The namespace of a catalogue that does not name one; empty if the project does not have one.</param>
internal sealed record ProjectOptions(string RootNamespace);
