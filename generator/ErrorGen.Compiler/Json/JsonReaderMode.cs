namespace ErrorGen.Compiler.Json;

/// <summary>How much the reader accepts beyond RFC 8259.</summary>
internal enum JsonReaderMode
{
    /// <summary>RFC 8259 and nothing else.</summary>
    Strict,

    /// <summary>Also comments (<c>//</c> and <c>/* */</c>) and one comma after the last member or item: files that people write.</summary>
    Catalog,
}
