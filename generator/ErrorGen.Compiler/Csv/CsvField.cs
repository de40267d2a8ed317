using ErrorGen.Compiler.Text;

namespace ErrorGen.Compiler.Csv;

/// <summary>A field of a CSV file: its text without quotation marks, and its place with them.</summary>
internal readonly record struct CsvField(string Value, TextSpan Span);
