namespace ErrorGen.Compiler.Model;

/// <summary>The texts of a plain status code.</summary>
/// <param name="Code">The status code.</param>
/// <param name="Title">The title, if any.</param>
/// <param name="Description">The description, if any.</param>
/// <param name="Message">The message of a failure with the status that no entry describes, if any.</param>
/// <param name="ErrorCode">The identity of such a failure on the wire, if any.</param>
internal sealed record StatusModel(int Code, string? Title, string? Description, string? Message, string? ErrorCode);
