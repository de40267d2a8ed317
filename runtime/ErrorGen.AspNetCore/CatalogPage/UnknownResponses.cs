using Microsoft.AspNetCore.Http;

namespace ErrorGen.AspNetCore;

/// <summary>Answers requests for a code or a language that does not exist: with a page for people, in the error format for programs.</summary>
internal static class UnknownResponses
{
    private const string Code = "code";
    private const string Similar = "similar";
    private const string Language = "language";
    private const string Available = "available";

    /// <summary>The entries of the two errors. Applications do not see the catalogue.</summary>
    private static readonly ErrorCatalog Catalog = ErrorCatalog.Create("ErrorGen", BuiltInLanguage.Tag, static builder => builder
        .Add("UnknownErrorCode", StatusCodes.Status404NotFound, "The catalogue does not have an error with the code %code. Similar codes: %similar", new ErrorParameter(Code), new ErrorParameter(Similar))
        .Add("UnknownLanguage", StatusCodes.Status404NotFound, "The catalogue is not available in the language %language. Available languages: %available", new ErrorParameter(Language), new ErrorParameter(Available)));

    public static Task SendCodeAsync(HttpContext context, PageContext page, string code, PageFormat? format)
    {
        _ = PageFormats.FromSuffix(code, out string name);
        IReadOnlyList<string> nearest = NearestCodes.Find(name, page.Snapshot.Groups.Select(static group => group.Code));
        return PageFormats.WantsPage(context, format)
            ? PageSender.SendUnknownAsync(context, page, UnknownPage.OfCode(page, code, nearest))
            : SendErrorAsync(context, new UnknownError(Catalog.Definitions[0], name, string.Join(", ", nearest)));
    }

    public static Task SendLanguageAsync(HttpContext context, PageContext page, string language, PageFormat? format) =>
        PageFormats.WantsPage(context, format)
            ? PageSender.SendUnknownAsync(context, page, UnknownPage.OfLanguage(page, language))
            : SendErrorAsync(context, new UnknownError(Catalog.Definitions[1], language, string.Join(", ", page.Snapshot.Languages)));

    private static Task SendErrorAsync(HttpContext context, Error error) => ErrorResponder.RespondForEndpointAsync(context, Failure.From(error));

    private sealed class UnknownError(ErrorDefinition definition, string first, string second) : Error(definition), IFrameworkError
    {
        public override ErrorValue GetParameter(int index) => index == 0 ? first : index == 1 ? second : base.GetParameter(index);
    }
}
