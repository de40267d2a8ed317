using System.Text;

namespace ErrorGen.Tests;

/// <summary>A translation of some entries by their position, which remembers what it was asked for.</summary>
internal sealed class TestTranslation(string language, params (int Index, string Message, string? Title)[] texts) : ErrorTranslation(language)
{
    private readonly Dictionary<int, (byte[] Message, byte[] Title)> _texts = texts.ToDictionary(
        text => text.Index, text => (Encoding.UTF8.GetBytes(text.Message), Encoding.UTF8.GetBytes(text.Title ?? "")));

    public List<int> Asked { get; } = [];

    public IReadOnlyList<ErrorStatus> GivenStatuses { get; init; } = [];

    public override IReadOnlyList<ErrorStatus> Statuses => GivenStatuses;

    protected internal override ReadOnlySpan<byte> GetMessage(int index)
    {
        lock (Asked)
        {
            Asked.Add(index);
        }

        return _texts.TryGetValue(index, out (byte[] Message, byte[] Title) text) ? text.Message : default;
    }

    protected internal override ReadOnlySpan<byte> GetTitle(int index) =>
        _texts.TryGetValue(index, out (byte[] Message, byte[] Title) text) ? text.Title : default;
}
