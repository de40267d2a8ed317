namespace ErrorGen.Compiler.Model;

/// <summary>An entry that is left out, which is reported. Its translations are not reported as well.</summary>
/// <param name="Key">The key in the file.</param>
/// <param name="Message">The message, if it can be read.</param>
/// <param name="Title">The title, if it can be read.</param>
internal sealed record BrokenEntry(string Key, string? Message, string? Title);
