using System.Text;

namespace ErrorGen.AspNetCore.Tests.Languages;

/// <summary>A translation of a <see cref="GivenCatalog"/> with the given texts, in the order of the entries.</summary>
internal sealed class GivenTranslation(string language, params string[] messages) : ErrorTranslation(language)
{
    protected override ReadOnlySpan<byte> GetMessage(int index) => index < messages.Length ? Encoding.UTF8.GetBytes(messages[index]) : default;

    protected override ReadOnlySpan<byte> GetTitle(int index) => default;
}
