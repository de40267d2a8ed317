using System.Runtime.CompilerServices;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace ErrorGen.AspNetCore;

/// <summary>A request that accepts none of the media types of a convention. The message lists them (RFC 9110, 15.5.7).</summary>
internal sealed class NotAcceptableError(ErrorDefinition definition, string available) : Error(definition), IFrameworkError
{
    public override ErrorValue GetParameter(int index) => index == 0 ? available : base.GetParameter(index);

    /// <summary>Creates the error with the texts that the catalogues have for 406.</summary>
    public static NotAcceptableError Create(HttpContext context, SuccessConvention convention)
    {
        ErrorCatalog? catalog = EndpointLookup.GetMatched(context)?.Metadata.GetMetadata<IErrorCatalogMetadata>()?.Catalog;
        return new(RequiredServices.Get<NotAcceptableEntries>(context.RequestServices).Find(catalog), convention.Available);
    }
}

/// <summary>
/// The entries for 406. They are made from the texts that the catalogues have for the status, in all languages. The placeholder
/// <c>%available</c> is replaced with the media types.
/// </summary>
internal sealed class NotAcceptableEntries(IOptions<ErrorGenOptions> options)
{
    private const int Status = StatusCodes.Status406NotAcceptable;
    private const string Key = "NotAcceptable";
    private const string DefaultMessage = "None of the available media types is acceptable: %available";

    private readonly ErrorCatalog[] _catalogs = [.. options.Value.Catalogs];
    private readonly ErrorDefinition _entry = Create([.. options.Value.Catalogs]);
    private readonly ConditionalWeakTable<ErrorCatalog, ErrorDefinition> _endpointEntries = [];

    /// <summary>Returns the default message for API descriptions.</summary>
    public static string Describe(SuccessConvention convention) => DefaultMessage.Replace("%available", convention.Available, StringComparison.Ordinal);

    /// <summary>Returns the entry, which is created once a catalogue.</summary>
    public ErrorDefinition Find(ErrorCatalog? endpointCatalog) =>
        endpointCatalog is null ? _entry : _endpointEntries.GetValue(endpointCatalog, catalog => Create([catalog, .. _catalogs]));

    /// <summary>Message and code each come from the first catalogue that has one.</summary>
    private static ErrorDefinition Create(ErrorCatalog[] catalogs)
    {
        ErrorCatalog? messageSource = Array.Find(catalogs, static catalog => FindStatus(catalog)?.MessageTemplate is not null);
        ErrorCatalog? codeSource = Array.Find(catalogs, static catalog => FindStatus(catalog)?.Code is not null);
        string message = FindStatus(messageSource)?.MessageTemplate ?? DefaultMessage;
        string code = FindStatus(codeSource)?.Code ?? Key;
        var catalog = new SingleEntryCatalog(
            messageSource?.Name ?? "ErrorGen",
            messageSource?.Language ?? BuiltInLanguage.Tag,
            owner => new(owner, Key, code, Status, message, new ErrorParameter("available")))
        {
            EntryTranslations = messageSource is null ? [] : StatusTranslation.CreateAll(messageSource, Status),
            EntryTypeUriTemplate = (codeSource ?? messageSource)?.TypeUriTemplate,
        };
        return catalog.Definitions[0];
    }

    private static ErrorStatus? FindStatus(ErrorCatalog? catalog) =>
        catalog is not null && catalog.TryGetStatus(Status, out ErrorStatus? status) ? status : null;

    /// <summary>The catalogue of the entry.</summary>
    private sealed class SingleEntryCatalog : ErrorCatalog
    {
        private readonly ErrorDefinition _definition;

        /// <summary>Initializes the catalogue.</summary>
        /// <param name="name">The name under which the application's own texts are looked up.</param>
        /// <param name="language">The language of the entry.</param>
        /// <param name="define">Creates the entry.</param>
        public SingleEntryCatalog(string name, string language, Func<ErrorCatalog, ErrorDefinition> define)
            : base(name, language) => _definition = define(this);

        public override IReadOnlyList<ErrorTranslation> Translations => EntryTranslations;

        public override string? TypeUriTemplate => EntryTypeUriTemplate;

        public IReadOnlyList<ErrorTranslation> EntryTranslations { get; init; } = [];

        public string? EntryTypeUriTemplate { get; init; }

        protected override int Count => 1;

        protected override ReadOnlySpan<int> CodeOrder => [0];

        protected override ErrorDefinition GetDefinition(int index) =>
            index == 0 ? _definition : throw new ArgumentOutOfRangeException(nameof(index));
    }

    /// <summary>The text that a translation has for a status, as the translation of a catalogue with one entry.</summary>
    private sealed class StatusTranslation : ErrorTranslation
    {
        private readonly byte[] _message;

        private StatusTranslation(string language, string message)
            : base(language) => _message = Encoding.UTF8.GetBytes(message);

        /// <summary>Returns the translations of a catalogue that have a message for a status.</summary>
        public static List<ErrorTranslation> CreateAll(ErrorCatalog catalog, int status)
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

        protected override ReadOnlySpan<byte> GetMessage(int index) => _message;
    }
}
