namespace ErrorGen.Compiler.Parsing.Translations;

/// <summary>What a text of a translation file translates.</summary>
internal enum TextRole
{
    /// <summary>The message of the entry with a key.</summary>
    Message,

    /// <summary>The title of the entry with a key.</summary>
    Title,

    /// <summary>The message of a status code.</summary>
    StatusMessage,

    /// <summary>The title of a status code.</summary>
    StatusTitle,

    /// <summary>Every message and title of the catalogue with the same text.</summary>
    Source,
}
