using System.Text;
using ErrorGen.Compiler.Parsing.Translations;
using ErrorGen.Compiler.Text;

namespace ErrorGen.Tool;

/// <summary>Reads catalogues and translations as the C# compiler reads additional files.</summary>
internal static class InputFiles
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads a file. The result has no content if the file cannot be read.</summary>
    public static SourceFile Read(string path)
    {
        byte[] bytes;
        try
        {
            bytes = File.ReadAllBytes(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new SourceFile(path, content: null, encoding: null);
        }

        return Decode(path, bytes);
    }

    /// <summary>Reads the translations among the files.</summary>
    /// <param name="named">Files that are translations.</param>
    /// <param name="candidates">Files that are translations if their names are those of translations.</param>
    public static IReadOnlyList<(TranslationName Name, SourceFile File)> ReadTranslations(IEnumerable<string> named, IEnumerable<string> candidates) =>
    [
        .. named.Select(path => TranslationName.TryCreate(path, isNamed: true))
            .Concat(candidates.Select(path => TranslationName.TryCreate(path, isNamed: false)))
            .OfType<TranslationName>()
            .Select(name => (name, Read(name.Path))),
    ];

    /// <summary>Decodes by the byte order mark, else as UTF-8; bytes that are not UTF-8 become U+FFFD, which is reported.</summary>
    private static SourceFile Decode(string path, byte[] bytes)
    {
        using var reader = new StreamReader(new MemoryStream(bytes), StrictUtf8, detectEncodingFromByteOrderMarks: true);
        try
        {
            string content = reader.ReadToEnd();
            return new SourceFile(path, content, reader.CurrentEncoding);
        }
        catch (DecoderFallbackException)
        {
            return new SourceFile(path, Encoding.UTF8.GetString(bytes), Encoding.UTF8);
        }
    }
}
