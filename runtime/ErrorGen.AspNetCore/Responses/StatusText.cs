namespace ErrorGen.AspNetCore;

/// <summary>What an answer says of a plain status code.</summary>
internal readonly record struct StatusText(string Title, string Message);
