using System.ComponentModel;

namespace ErrorGen.Facts;

/// <summary>
/// States that the assembly exports facts about the errors of its methods. A method that is visible outside the assembly and that no fact is about does
/// not throw or return errors of a catalogue, apart from those that its signature names. Written by the source generator; not for use in code.
/// </summary>
/// <param name="version">The version of the facts: 1.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
[AttributeUsage(AttributeTargets.Assembly)]
public sealed class ErrorFactsAttribute(int version) : Attribute
{
    /// <summary>The version of the facts. An analyzer ignores facts of a version that it does not know.</summary>
    public int Version { get; } = version;
}
