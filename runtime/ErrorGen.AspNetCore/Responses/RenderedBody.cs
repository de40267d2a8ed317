namespace ErrorGen.AspNetCore;

/// <summary>A body that is complete, with the status it belongs to.</summary>
internal readonly record struct RenderedBody(int Status, string ContentType, ReadOnlyMemory<byte> Bytes);
