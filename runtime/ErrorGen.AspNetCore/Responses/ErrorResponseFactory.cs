using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace ErrorGen.AspNetCore;

/// <summary>Decides what is said of a failure.</summary>
internal sealed class ErrorResponseFactory(
    IOptions<ErrorGenOptions> options,
    IHostEnvironment environment,
    StatusTexts statuses,
    EntryTexts entries,
    LanguageNegotiation languages,
    ExceptionMappings mappings,
    RequestEndpoints endpoints)
{
    private readonly int _maxParameterLength = options.Value.MaxParameterLength;
    private readonly bool _includeDetails = options.Value.IncludeExceptionDetails ?? environment.IsDevelopment();

    public ErrorResponse Create(HttpContext context, Failure failure)
    {
        try
        {
            return Describe(context, failure);
        }
        catch (Exception)
        {
            // An exception that throws when it is asked for its message: nothing of it is shown then.
            return OfStatus(context, StatusCodes.Status500InternalServerError, shown: null);
        }
    }

    private static bool IsTranslated(Error error) => error.Definition.Catalog.Translations.Count > 0;

    /// <summary>A status that is no error would promise a client something that did not happen.</summary>
    private static int StatusOf(BadHttpRequestException exception) =>
        exception.StatusCode is >= 400 and <= 599 ? exception.StatusCode : StatusCodes.Status400BadRequest;

    private ErrorResponse Describe(HttpContext context, Failure failure) => failure switch
    {
        { Error: { } error } => OfError(context, error),
        { Problem: { } problem } => OfProblem(context, problem),
        { PlainStatus: { } status } => OfStatus(context, status, shown: null),
        { Exception: { } exception } when mappings.Find(exception) is { } error => OfError(context, error),
        // Its message names parameters and types of the service: for the log, not for the client.
        { Exception: BadHttpRequestException exception } => OfStatus(context, StatusOf(exception), shown: null),
        _ => OfStatus(context, StatusCodes.Status500InternalServerError, _includeDetails ? failure.Exception : null),
    };

    private ErrorResponse OfError(HttpContext context, Error error)
    {
        ResponseLanguage language = languages.Decide(context, error.Definition.Catalog);
        ErrorText text = entries.Find(error.Definition, language, out bool isOwn);
        ErrorResponseItem[] items = error is AggregateError aggregate ? ItemsOf(aggregate, language) : [];
        bool isMultilingual = (isOwn && language.IsNegotiated) || IsTranslated(error) || items.Any(static item => IsTranslated(item.Error!));
        return new ErrorResponse(context, error, text, language.FormatsOf(text), statuses)
        {
            IsMultilingual = isMultilingual,
            VariesByLanguage = isMultilingual && language.IsNegotiated,
            Errors = items,
            MaxParameterLength = _maxParameterLength,
        };
    }

    private ErrorResponseItem[] ItemsOf(AggregateError aggregate, ResponseLanguage language) =>
        [.. aggregate.Errors.Select(item => ItemOf(item, language))];

    private ErrorResponseItem ItemOf(ErrorItem item, ResponseLanguage language)
    {
        ErrorText text = entries.Find(item.Error.Definition, language, out _);
        return new ErrorResponseItem(item.Error, text, language.FormatsOf(text))
        {
            Field = item.Field,
            MaxParameterLength = _maxParameterLength,
        };
    }

    private ErrorResponse OfProblem(HttpContext context, ProblemDetails problem)
    {
        int status = ProblemFacts.StatusOf(problem, context);
        string? title = ProblemFacts.TitleOf(problem, status);
        if ((ProblemFacts.MessageOf(problem) ?? title) is not { } message)
        {
            return OfStatus(context, status, shown: null);
        }

        ErrorCatalog? catalog = endpoints.FindCatalog(context);
        ResponseLanguage language = DecideForStatus(context, catalog, out bool isMultilingual);
        StatusText text = statuses.Find(status, catalog, language);
        return new ErrorResponse
        {
            HttpContext = context,
            Status = status,
            CodeOfStatus = text.Code,
            TypeOfStatus = text.TypeUri,
            Title = title ?? text.Title,
            Message = message,
            Language = ProblemFacts.LanguageOf(message),
            IsMultilingual = isMultilingual,
            VariesByLanguage = isMultilingual && language.IsNegotiated,
            Errors = ProblemFacts.ErrorsOf(problem),
        };
    }

    private ErrorResponse OfStatus(HttpContext context, int status, Exception? shown)
    {
        ErrorCatalog? catalog = endpoints.FindCatalog(context);
        ResponseLanguage language = DecideForStatus(context, catalog, out bool isMultilingual);
        StatusText text = statuses.Find(status, catalog, language);
        string? reportId = status >= StatusCodes.Status500InternalServerError ? ReportId.Create(context) : null;
        return new ErrorResponse
        {
            HttpContext = context,
            Status = status,
            CodeOfStatus = text.Code,
            TypeOfStatus = text.TypeUri,
            Title = text.Title,
            Message = shown?.Message ?? ReportId.PutInto(text.Message, reportId),
            MessageForLog = isMultilingual && shown is null ? statuses.Find(status, catalog, language: default).Message : null,
            Language = shown is null ? text.Language : null,
            IsMultilingual = isMultilingual,
            VariesByLanguage = isMultilingual && language.IsNegotiated,
            ReportId = reportId,
            IsBareStatus = true,
            Exception = shown,
        };
    }

    /// <summary>The language of a failure that no entry describes.</summary>
    private ResponseLanguage DecideForStatus(HttpContext context, ErrorCatalog? catalog, out bool isMultilingual)
    {
        ErrorCatalog? speaker = languages.FindSpeaker(catalog);
        isMultilingual = speaker is { Translations.Count: > 0 };
        return speaker is null ? default : languages.Decide(context, speaker);
    }
}
