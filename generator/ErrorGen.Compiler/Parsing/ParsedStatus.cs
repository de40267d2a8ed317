using ErrorGen.Compiler.Model;
using ErrorGen.Compiler.Text;

namespace ErrorGen.Compiler.Parsing;

/// <summary>A status and the place of its code in the file, for the rules across entries. The place goes no further than the parser.</summary>
internal sealed record ParsedStatus(StatusModel Model, TextSpan CodeSpan);
