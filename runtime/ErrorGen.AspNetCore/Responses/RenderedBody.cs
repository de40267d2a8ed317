namespace ErrorGen.AspNetCore;

/// <summary>A body that is complete, with the status it belongs to and the language of its message, where that is known.</summary>
internal readonly record struct RenderedBody(int Status, string ContentType, string? Language, ReadOnlyMemory<byte> Bytes);
