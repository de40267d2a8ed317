using ErrorGen.Compiler.Text;

namespace ErrorGen.Compiler.Json;

/// <summary>The position in the text that all parts of the reader share, with the first error and the cancellation check.</summary>
internal sealed class JsonCursor
{
    /// <summary>The value of <see cref="Current"/> after the last character.</summary>
    public const int EndOfText = -1;

    /// <summary>The number of characters that are read at most after the caller has cancelled.</summary>
    public const int CharactersBetweenCancellationChecks = 4096;

    private readonly CancellationToken _cancellationToken;
    private int _nextCancellationCheck;

    public JsonCursor(string text, CancellationToken cancellationToken)
    {
        Text = text;
        _cancellationToken = cancellationToken;
        // The compiler removes the byte order mark of a file; a text from elsewhere may still have it.
        Position = CharacterAt(0) == '\uFEFF' ? 1 : 0;
    }

    public string Text { get; }

    /// <summary>Where short pieces of the text come from.</summary>
    public StringPool Strings { get; } = new();

    public int Position { get; set; }

    public JsonSyntaxError? Error { get; private set; }

    public int Current => CharacterAt(Position);

    public int CharacterAt(int position) => position < Text.Length ? Text[position] : EndOfText;

    public TextSpan SpanFrom(int start) => TextSpan.FromBounds(start, Position);

    /// <summary>Throws if the caller has cancelled. Every loop over the text calls it; the token is read only once in many calls.</summary>
    public void CheckCancellation(int position)
    {
        if (position >= _nextCancellationCheck)
        {
            _nextCancellationCheck = position + CharactersBetweenCancellationChecks;
            _cancellationToken.ThrowIfCancellationRequested();
        }
    }

    /// <summary>How often reading has failed so far. A part of the reader compares two counts to find out whether it has failed itself.</summary>
    public int Failures { get; private set; }

    /// <summary>Records a failure. Only the first one is reported, because what fails after it may be a consequence of it.</summary>
    public void Fail(TextSpan span, string message)
    {
        Failures++;
        Error ??= new JsonSyntaxError(span, message);
    }

    /// <summary>Records that the text at the position is not the expected one.</summary>
    public void FailExpected(string expected, int position)
    {
        var found = JsonFoundText.At(Text, position);
        Fail(found.Span, $"Expected {expected}, but found {found.Description}");
    }
}
