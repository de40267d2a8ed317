using ErrorGen.Compiler.Rules;


namespace ErrorGen.Compiler.Parsing.Translations;

/// <summary>What is wrong with a placeholder of a translation.</summary>
/// <param name="Rule">The kind of defect; its first argument is the name of the text.</param>
/// <param name="Arguments">The other arguments.</param>
internal sealed record PlaceholderDefect(Rule Rule, IReadOnlyList<string> Arguments);
