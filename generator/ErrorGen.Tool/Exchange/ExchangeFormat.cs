namespace ErrorGen.Tool.Exchange;

/// <summary>A format in which translators exchange texts.</summary>
internal abstract class ExchangeFormat
{
    /// <summary>All formats.</summary>
    public static IReadOnlyList<ExchangeFormat> All { get; } = [new Xliff12Format(), new Xliff20Format(), new PoFormat(), new ResxFormat(), new IcuFormat()];

    /// <summary>The names of the formats, for messages.</summary>
    public static string Names => string.Join(", ", All.Select(format => format.Name));

    /// <summary>The name on the command line.</summary>
    public abstract string Name { get; }

    /// <summary>The extension of its files.</summary>
    public abstract string Extension { get; }

    /// <summary>Whether a file has one language only, so that the texts of the catalogue are in a file of their own.</summary>
    public virtual bool HasSourceFile => false;

    /// <summary>Returns the format of a name, or null.</summary>
    public static ExchangeFormat? Find(string name) => All.FirstOrDefault(format => string.Equals(format.Name, name, StringComparison.OrdinalIgnoreCase));

    /// <summary>Returns the format of a file by its extension and its content, or null.</summary>
    public static ExchangeFormat? Detect(string path, string content) =>
        All.FirstOrDefault(format => path.EndsWith(format.Extension, StringComparison.OrdinalIgnoreCase) && format.IsFormatOf(content));

    /// <summary>Writes a file.</summary>
    /// <exception cref="ExchangeException">The format cannot say a text.</exception>
    public abstract string Write(ExchangeFile file);

    /// <summary>Reads a file.</summary>
    /// <exception cref="ExchangeException">The content is not of this format.</exception>
    public abstract ReceivedFile Read(string content);

    /// <summary>Whether a content is of this format, if two formats have the same extension.</summary>
    protected virtual bool IsFormatOf(string content) => true;
}

/// <summary>What was read from a file.</summary>
/// <param name="Catalog">The file name of the catalogue, or null if the file does not have it.</param>
/// <param name="Language">The language of the translation, or null if the file does not have it.</param>
/// <param name="Units">The texts in the order of the file.</param>
internal sealed record ReceivedFile(string? Catalog, string? Language, IReadOnlyList<ReceivedUnit> Units);

/// <summary>A text that was read.</summary>
/// <param name="Id">The text of the catalogue, as <see cref="ExchangeUnit.Id"/>.</param>
/// <param name="Source">The text of the catalogue at the time of the export, or null if the file does not have it.</param>
/// <param name="Target">The translation, or null.</param>
/// <param name="IsDone">Whether the translator is done with it.</param>
internal sealed record ReceivedUnit(string Id, string? Source, ReceivedText? Target, bool IsDone)
{
    /// <summary>The line of the text in the file, or 0.</summary>
    public int Line { get; init; }
}

/// <summary>A translation that was read: as a message, or in the notation of its format.</summary>
internal abstract record ReceivedText
{
    /// <summary>A text in which placeholders are written as in the catalogue.</summary>
    public sealed record Message(string Text) : ReceivedText;

    /// <summary>A text in the notation of ICU.</summary>
    public sealed record Icu(string Pattern) : ReceivedText;
}

/// <summary>A file cannot be exchanged. The message is for the user.</summary>
internal sealed class ExchangeException(string message, int line = 0) : Exception(message)
{
    /// <summary>The line in the file, or 0.</summary>
    public int Line => line;
}
