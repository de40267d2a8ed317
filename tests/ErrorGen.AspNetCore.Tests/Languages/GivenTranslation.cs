using System.Text;

namespace ErrorGen.AspNetCore.Tests.Languages;

/// <summary>A translation with the given texts, in the order of the entries; an empty one is missing.</summary>
internal sealed class GivenTranslation(string language, params string[] messages) : ErrorTranslation(language)
{
    public IReadOnlyList<string> Titles { get; init; } = [];

    public IReadOnlyList<ErrorStatus> GivenStatuses { get; init; } = [];

    public override IReadOnlyList<ErrorStatus> Statuses => GivenStatuses;

    protected override ReadOnlySpan<byte> GetMessage(int index) => Text(messages, index);

    protected override ReadOnlySpan<byte> GetTitle(int index) => Text(Titles, index);

    private static byte[] Text(IReadOnlyList<string> texts, int index) => index < texts.Count ? Encoding.UTF8.GetBytes(texts[index]) : [];
}
