using System.Text;

namespace ErrorGen.AspNetCore;

/// <summary>What a translation says of a plain status, as the translation of a catalogue with one entry.</summary>
internal sealed class StatusTranslation : ErrorTranslation
{
    private readonly byte[] _message;

    private StatusTranslation(string language, string message)
        : base(language) => _message = Encoding.UTF8.GetBytes(message);

    /// <summary>The translations of a catalogue that have a message for a status.</summary>
    public static IReadOnlyList<ErrorTranslation> Of(ErrorCatalog catalog, int status)
    {
        var translations = new List<ErrorTranslation>();
        foreach (ErrorTranslation translation in catalog.Translations)
        {
            if (translation.TryGetStatus(status, out ErrorStatus? translated) && translated.MessageTemplate is { } message)
            {
                translations.Add(new StatusTranslation(translation.Language, message));
            }
        }

        return translations;
    }

    protected internal override ReadOnlySpan<byte> GetMessage(int index) => _message;
}
