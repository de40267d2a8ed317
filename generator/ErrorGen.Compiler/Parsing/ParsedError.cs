using ErrorGen.Compiler.Model;
using ErrorGen.Compiler.Text;

namespace ErrorGen.Compiler.Parsing;

/// <summary>An entry and its places in the file, for the rules across entries. The places go no further than the parser.</summary>
internal sealed record ParsedError(ErrorModel Model, TextSpan KeySpan, TextSpan CodeSpan);
