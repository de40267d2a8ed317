using Microsoft.Extensions.Localization;

namespace Acme.Shop;

/// <summary>The texts of validation attributes, in English. Resources/Acme.Shop.ValidationTexts.de.resx has them in German.</summary>
public static class ValidationTexts
{
    private static IStringLocalizer? _localizer;

    public static string Required => Find("The field {0} is required.");

    public static string StringLength => Find("The field {0} must have {2} to {1} characters.");

    /// <summary>Sets where translations come from. Attributes do not have services, so this is called once at start.</summary>
    public static void Use(IStringLocalizerFactory localizers) => _localizer = localizers.Create(typeof(ValidationTexts));

    private static string Find(string text) => _localizer?[text] ?? text;
}
