using System.ComponentModel;
using System.Globalization;
using System.Text;

namespace ErrorGen;

/// <summary>The base of generated catalogues: it creates definitions from text of the assembly when they are first used.</summary>
/// <param name="name">The name of the generated class, such as <c>Errors</c>.</param>
/// <param name="language">The language of the messages, such as <c>en</c>.</param>
/// <exception cref="ArgumentNullException">An argument is null.</exception>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class GeneratedErrorCatalog(string name, string language) : ErrorCatalog(name, language)
{
    private const char Separator = '\t';
    private const char Positions = '%';

    private ErrorDefinition?[]? _definitions;

    /// <summary>Returns the entry at a position.</summary>
    /// <param name="index">The position.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such entry.</exception>
    public ErrorDefinition GetEntry(int index)
    {
        ErrorDefinition?[] definitions = _definitions ?? CreateList();
        return (uint)index < (uint)definitions.Length
            ? definitions[index] ?? Create(definitions, index)
            : throw new ArgumentOutOfRangeException(nameof(index));
    }

    /// <inheritdoc/>
    protected internal sealed override ErrorDefinition GetDefinition(int index) => GetEntry(index);

    /// <summary>Returns the entries of a block as UTF-8: each ends with the byte 0.</summary>
    /// <remarks>
    /// An entry has fields that a tab separates: key, status, message template, parameters (as for the constructor of <see cref="ErrorDefinition"/>,
    /// after a percent sign if the message counts them), code (empty if it is the key), title, description and class name (empty if it is the key). Empty fields at the end are left out.
    /// </remarks>
    /// <param name="block">The number of the block; each has 256 entries.</param>
    protected abstract ReadOnlySpan<byte> GetEntries(int block);

    /// <summary>Returns an entry that is not text, because it has other properties than those of <see cref="GetEntries"/>; null if it is text.</summary>
    /// <param name="index">The position of the entry.</param>
    protected virtual ErrorDefinition? GetOwnDefinition(int index) => null;

    /// <summary>Returns the examples of the entries of a block as UTF-8: each ends with the byte 0.</summary>
    /// <remarks>The text of an entry is a JSON array of objects, which have values by the names of the parameters. The values that an object does not have are selected by type.</remarks>
    /// <param name="block">The number of the block; each has 256 entries.</param>
    protected virtual ReadOnlySpan<byte> GetExamples(int block) => default;

    internal sealed override ReadOnlySpan<byte> GetExampleText(int index) => TextBlock.Find(GetExamples(index / TextBlock.Size), index % TextBlock.Size);

    private ErrorDefinition?[] CreateList() =>
        Interlocked.CompareExchange(ref _definitions, new ErrorDefinition?[Count], comparand: null) ?? _definitions;

    /// <summary>Creates an entry. If two threads do so, both get the same object: errors of one entry have one definition.</summary>
    private ErrorDefinition Create(ErrorDefinition?[] definitions, int index)
    {
        ErrorDefinition created = GetOwnDefinition(index) ?? Parse(index);
        return Interlocked.CompareExchange(ref definitions[index], created, comparand: null) ?? created;
    }

    private ErrorDefinition Parse(int index)
    {
        string text = Encoding.UTF8.GetString(TextBlock.Find(GetEntries(index / TextBlock.Size), index % TextBlock.Size));
        string[] fields = text.Split(Separator);
        string? parameters = FieldOf(fields, 3);
        return new ErrorDefinition(
            this,
            key: fields[0],
            status: int.Parse(fields[1], CultureInfo.InvariantCulture),
            messageTemplate: fields[2],
            parameters?.TrimStart(Positions),
            isPositional: parameters?.StartsWith(Positions) == true,
            code: FieldOf(fields, 4))
        {
            Title = FieldOf(fields, 5),
            Description = FieldOf(fields, 6),
            ClassName = FieldOf(fields, 7) ?? fields[0],
        };
    }

    private static string? FieldOf(string[] fields, int index) => index < fields.Length && fields[index].Length > 0 ? fields[index] : null;
}
