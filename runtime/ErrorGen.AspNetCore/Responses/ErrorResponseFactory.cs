using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using JsonOptions = Microsoft.AspNetCore.Http.Json.JsonOptions;

namespace ErrorGen.AspNetCore;

/// <summary>Decides what the response to a failure says.</summary>
internal sealed class ErrorResponseFactory(
    IOptions<ErrorGenOptions> options,
    IOptions<JsonOptions> jsonOptions,
    IHostEnvironment environment,
    StatusContentResolver statuses,
    EntryTextResolver entries)
{
    /// <summary>A code unit takes up to six bytes in JSON, and a message can be in a body more than once.</summary>
    private const int MessagesPerBody = 16;

    private readonly int _maxParameterLength = options.Value.MaxParameterLength;
    private readonly int _maxListedErrors = options.Value.MaxListedErrors;
    private readonly int _maxMessageLength = Math.Max(1, options.Value.MaxResponseBodySize / MessagesPerBody);
    private readonly bool _describeMalformedRequests = options.Value.DescribeMalformedRequests;
    private readonly bool _includeDetails = options.Value.IncludeExceptionDetails ?? environment.IsDevelopment();

    /// <summary>Creates the response.</summary>
    /// <param name="context">The failure.</param>
    /// <param name="secondException">An exception that prevented the intended response, or null.</param>
    public ErrorResponse Create(in FailureContext context, out Exception? secondException)
    {
        secondException = context.SecondException;
        try
        {
            return Describe(context);
        }
        catch (Exception exception)
        {
            secondException ??= exception;

            // For example an exception whose Message property throws. Nothing of it is shown then.
            return FromStatus(context, StatusCodes.Status500InternalServerError, shown: null);
        }
    }

    private static bool IsTranslated(Error error) => error.Definition.Catalog.Translations.Count > 0;

    private static bool HasTranslations(IReadOnlyList<ErrorResponseItem> items)
    {
        for (int i = 0; i < items.Count; i++)
        {
            if (items[i].Error is { } error && IsTranslated(error))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The exception's status, unless it is not an error: the client must not take the failure for a success.</summary>
    private static int StatusOf(BadHttpRequestException exception) =>
        ErrorStatusCode.IsError(exception.StatusCode) ? exception.StatusCode : StatusCodes.Status400BadRequest;

    private ErrorResponse Describe(in FailureContext context) => context switch
    {
        { Failure.Problem: { } problem } => FromProblem(context, problem),
        { Failure.BareStatus: { } status } => FromStatus(context, status, shown: null),
        { Error: { } error } => FromError(context, error),
        { Failure.Exception: UndeclaredErrorException undeclared } => FromStatus(
            context, StatusCodes.Status500InternalServerError, _includeDetails ? undeclared : null, message: undeclared.Message),
        { Failure.Exception: { } exception } when Failure.Unwrap(exception) is BadHttpRequestException bad => FromBadRequest(context, bad),
        _ => FromStatus(context, StatusCodes.Status500InternalServerError, _includeDetails ? context.Failure.Exception : null),
    };

    private ErrorResponse FromError(in FailureContext context, Error error)
    {
        ResponseLanguage language = context.Language;
        ErrorText text = entries.Find(error.Definition, language, out bool isCustom);
        ErrorList list = error is AggregateError aggregate ? CreateList(aggregate, language) : new ErrorList([], 0);
        bool isMultilingual = (isCustom && language.IsNegotiated) || IsTranslated(error) || HasTranslations(list.Items);
        return new ErrorResponse(context.HttpContext, error, text, language.GetFormatCulture(text), context.Profile)
        {
            IsMultilingual = isMultilingual,
            VariesByLanguage = isMultilingual && language.IsNegotiated,
            Errors = list.Items,
            OmittedErrors = list.OmittedCount,
            MaxParameterLength = _maxParameterLength,
        };
    }

    private ErrorList CreateList(AggregateError aggregate, ResponseLanguage language) =>
        ErrorList.Create(aggregate.Errors.Select(item => CreateItem(item, language)), aggregate.Errors.Count, _maxListedErrors);

    private ErrorResponseItem CreateItem(ErrorItem item, ResponseLanguage language)
    {
        ErrorText text = entries.Find(item.Error.Definition, language, out _);
        return new ErrorResponseItem(item.Error, text, language.GetFormatCulture(text))
        {
            Field = item.Field,
            MaxParameterLength = _maxParameterLength,
        };
    }

    private ErrorResponse FromProblem(in FailureContext context, ProblemDetails problem)
    {
        int status = ProblemDetailsReader.GetStatus(problem, context.HttpContext);
        string? title = ProblemDetailsReader.GetTitle(problem, status);
        if ((ProblemDetailsReader.GetMessage(problem) ?? title) is not { } message)
        {
            return FromStatus(context, status, shown: null);
        }

        bool isMultilingual = context.Catalog is { Translations.Count: > 0 };
        StatusContent content = statuses.Find(status, context.Profile.Catalog, context.Language);
        ErrorList list = ProblemDetailsReader.GetErrors(problem, _maxListedErrors, _maxParameterLength);
        var response = new ErrorResponse
        {
            HttpContext = context.HttpContext,
            Status = status,
            CodeOfStatus = content.Code,
            TypeOfStatus = content.TypeUri,
            Title = title ?? content.Title,
            MessageTemplate = ParameterCap.Apply(message, _maxMessageLength),
            Language = ProblemDetailsReader.GetLanguage(message),
            IsMultilingual = isMultilingual,
            VariesByLanguage = isMultilingual && context.Language.IsNegotiated,
            Errors = list.Items,
            OmittedErrors = list.OmittedCount,
            IsValidation = problem is HttpValidationProblemDetails,
        };
        ProblemDetailsReader.CopyCustomMembers(problem, response, jsonOptions.Value.SerializerOptions);
        return response;
    }

    /// <summary>The text of the exception names types of the service and may contain the value. It is logged, and sent only with other exception details.</summary>
    private ErrorResponse FromBadRequest(in FailureContext context, BadHttpRequestException exception) => FromStatus(
        context,
        StatusOf(exception),
        _includeDetails ? exception : null,
        _describeMalformedRequests ? MalformedRequest.Describe(exception, context.Endpoint) : []);

    private ErrorResponse FromStatus(
        in FailureContext context, int status, Exception? shown, IReadOnlyList<ErrorResponseItem>? malformed = null, string? message = null)
    {
        message ??= shown?.Message;
        ErrorCatalog? catalog = context.Profile.Catalog;
        bool isMultilingual = context.Catalog is { Translations.Count: > 0 };
        StatusContent content = statuses.Find(status, catalog, context.Language);
        string? reportId = ErrorStatusCode.IsServerError(status) ? ReportIds.Create(context.HttpContext) : null;
        return new ErrorResponse
        {
            HttpContext = context.HttpContext,
            Status = status,
            CodeOfStatus = content.Code,
            TypeOfStatus = content.TypeUri,
            Title = content.Title,
            MessageTemplate = message ?? ReportIds.InsertInto(content.Message, reportId),
            MessageForLog = isMultilingual && message is null
                ? ReportIds.InsertInto(statuses.Find(status, catalog, language: default).Message, reportId: null)
                : null,
            Language = message is null ? content.Language : null,
            IsMultilingual = isMultilingual,
            VariesByLanguage = isMultilingual && context.Language.IsNegotiated,
            ReportId = reportId,
            IsBareStatus = true,
            Exception = shown,
            Errors = malformed ?? [],
            IsValidation = malformed is { Count: > 0 },
        };
    }
}
