using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Localization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace ErrorGen.AspNetCore;

/// <summary>Decides what is said of a failure.</summary>
internal sealed class ErrorResponseFactory(
    IOptions<ErrorGenOptions> options,
    IHostEnvironment environment,
    StatusTexts statuses,
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

    private static CultureInfo CultureOf(HttpContext context, Error error) =>
        // Not the ambient culture: at the place of the middleware it is the host's, not the request's.
        context.Features.Get<IRequestCultureFeature>()?.RequestCulture.Culture ?? error.Definition.Catalog.Culture;

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

    private ErrorResponse OfError(HttpContext context, Error error) => new()
    {
        HttpContext = context,
        Status = error.Status,
        Title = error.Definition.Title ?? Find(context, error.Status).Title,
        Message = error.Definition.Message,
        Error = error,
        Errors = error is AggregateError aggregate ? [.. aggregate.Errors.Select(item => ItemOf(context, item))] : [],
        RetryAfter = error.Definition.RetryAfter,
        Culture = CultureOf(context, error),
        MaxParameterLength = _maxParameterLength,
    };

    private ErrorResponseItem ItemOf(HttpContext context, ErrorItem item) => new()
    {
        Message = item.Error.Definition.Message,
        Error = item.Error,
        Field = item.Field,
        Culture = CultureOf(context, item.Error),
        MaxParameterLength = _maxParameterLength,
    };

    private ErrorResponse OfProblem(HttpContext context, ProblemDetails problem)
    {
        int status = ProblemFacts.StatusOf(problem, context);
        string? title = ProblemFacts.TitleOf(problem, status);
        if ((ProblemFacts.MessageOf(problem) ?? title) is not { } message)
        {
            return OfStatus(context, status, shown: null);
        }

        StatusText text = Find(context, status);
        return new ErrorResponse
        {
            HttpContext = context,
            Status = status,
            CodeOfStatus = text.Code,
            TypeOfStatus = text.TypeUri,
            Title = title ?? text.Title,
            Message = message,
            Errors = ProblemFacts.ErrorsOf(problem),
        };
    }

    private ErrorResponse OfStatus(HttpContext context, int status, Exception? shown)
    {
        StatusText text = Find(context, status);
        string? reportId = status >= StatusCodes.Status500InternalServerError ? ReportId.Create() : null;
        return new ErrorResponse
        {
            HttpContext = context,
            Status = status,
            CodeOfStatus = text.Code,
            TypeOfStatus = text.TypeUri,
            Title = text.Title,
            Message = shown?.Message ?? ReportId.PutInto(text.Message, reportId),
            ReportId = reportId,
            Exception = shown,
        };
    }

    private StatusText Find(HttpContext context, int status) =>
        statuses.Find(status, endpoints.Find(context)?.Metadata.GetMetadata<IErrorCatalogMetadata>()?.Catalog);
}
