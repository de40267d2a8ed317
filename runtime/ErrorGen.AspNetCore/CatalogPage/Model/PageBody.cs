using System.Buffers.Text;
using System.Security.Cryptography;

namespace ErrorGen.AspNetCore;

/// <summary>The bytes of a page and their entity tag (RFC 9110, 8.8.3).</summary>
/// <param name="Bytes">The bytes.</param>
/// <param name="ETag">The tag with its quotation marks.</param>
internal sealed record PageBody(byte[] Bytes, string ETag)
{
    /// <summary>The tag is strong: it is made of the bytes.</summary>
    public static PageBody Create(byte[] bytes) => new(bytes, $"\"{Base64Url.EncodeToString(SHA256.HashData(bytes).AsSpan(0, 18))}\"");
}

/// <summary>The representations of a page.</summary>
internal enum PageFormat
{
    Html,
    Json,
    Markdown,
}
