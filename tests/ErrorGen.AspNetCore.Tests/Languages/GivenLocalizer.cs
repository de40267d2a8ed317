using System.Globalization;
using Microsoft.Extensions.Localization;

namespace ErrorGen.AspNetCore.Tests.Languages;

/// <summary>Localizers that answer as a test says, and remember for whom they were made and what they were asked.</summary>
/// <param name="find">Returns the text for a culture and a name, or null.</param>
internal sealed class GivenLocalizer(Func<string, string, string?> find) : IStringLocalizerFactory, IStringLocalizer
{
    public List<(string BaseName, string Location)> Created { get; } = [];

    public List<string> Asked { get; } = [];

    public LocalizedString this[string name]
    {
        get
        {
            string culture = CultureInfo.CurrentUICulture.Name;
            Asked.Add($"{culture}:{name}");
            string? text = find(culture, name);
            return new LocalizedString(name, text ?? name, resourceNotFound: text is null);
        }
    }

    public LocalizedString this[string name, params object[] arguments] => throw new NotSupportedException();

    public IStringLocalizer Create(Type resourceSource) => throw new NotSupportedException();

    public IStringLocalizer Create(string baseName, string location)
    {
        Created.Add((baseName, location));
        return this;
    }

    public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures) => throw new NotSupportedException();
}
