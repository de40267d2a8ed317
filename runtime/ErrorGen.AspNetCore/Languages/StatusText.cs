namespace ErrorGen.AspNetCore;

/// <summary>What an answer says of a plain status code, and in which language.</summary>
/// <param name="Title">The title; empty where nobody knows one.</param>
/// <param name="Message">The message.</param>
/// <param name="Language">The language of the message as a tag of RFC 5646.</param>
/// <param name="Code">The identity on the wire, or null.</param>
/// <param name="TypeUri">The URI that the catalogue makes of the code, or null.</param>
internal readonly record struct StatusText(string Title, string Message, string Language, string? Code, string? TypeUri);
