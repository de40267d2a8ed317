using System.Globalization;

namespace ErrorGen.AspNetCore;

/// <summary>What most answers do not have: apart from them, so that the usual one, which reports an entry of a catalogue, is small.</summary>
internal sealed class UncommonFacts
{
    public string? Message { get; set; }

    public string? Language { get; set; }

    public CultureInfo? Culture { get; set; }

    public string? CodeOfStatus { get; set; }

    public string? TypeOfStatus { get; set; }

    public string? MessageForLog { get; set; }

    public string? ReportId { get; set; }

    public TimeSpan? RetryAfter { get; set; }

    public Exception? Exception { get; set; }

    public IReadOnlyList<ErrorResponseItem>? Errors { get; set; }

    public UncommonFacts With(IReadOnlyList<ErrorResponseItem> errors)
    {
        var copy = (UncommonFacts)MemberwiseClone();
        copy.Errors = errors;
        return copy;
    }
}
