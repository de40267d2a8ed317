using ErrorGen.Compiler.Text;

namespace ErrorGen.Compiler.Csv;

/// <summary>A row of a CSV file; a row may have several lines.</summary>
/// <param name="Fields">The fields, at least one. If there is a fault, the fields before it.</param>
/// <param name="Span">The place of the row without its line end.</param>
/// <param name="Fault">What is wrong with the row as the end of a sentence, or null.</param>
internal sealed record CsvRecord(IReadOnlyList<CsvField> Fields, TextSpan Span, string? Fault)
{
    /// <summary>Whether a quotation mark is not closed, so that the row is the rest of the file.</summary>
    public bool IsUnclosed { get; init; }

    /// <summary>Whether the row is an empty line.</summary>
    public bool IsBlank => Fault is null && Fields.Count == 1 && Span.Length == 0;
}

/// <summary>A field of a CSV file: its text without quotation marks, and its place with them.</summary>
internal readonly record struct CsvField(string Value, TextSpan Span);
