using System.ComponentModel;

namespace ErrorGen;

/// <summary>The values that a message is rendered with: those of an error, or those that a response shows of it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IMessageValues
{
    /// <summary>The parameters, in the order of the catalogue.</summary>
    IReadOnlyList<ErrorParameter> Parameters { get; }

    /// <summary>Returns the value of one parameter.</summary>
    /// <param name="index">The zero-based position of the parameter in <see cref="Parameters"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no parameter at <paramref name="index"/>.</exception>
    ErrorValue GetParameter(int index);

    /// <summary>Returns the value of a parameter that selects a text. It is never truncated; the one that is shown can be.</summary>
    /// <param name="index">The zero-based position of the parameter in <see cref="Parameters"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no parameter at <paramref name="index"/>.</exception>
    ErrorValue GetSelector(int index) => GetParameter(index);
}
