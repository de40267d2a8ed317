using System.Runtime.ExceptionServices;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Options;

namespace ErrorGen.AspNetCore;

/// <summary>Writes the response to every failure, whichever part of the pipeline noticed it.</summary>
internal sealed class ErrorResponder(
    IOptions<ErrorGenOptions> options,
    FailureResolver resolver,
    ErrorResponseFactory factory,
    ResponseCustomization customization,
    HeaderReset headerReset,
    ErrorBodyRenderer renderer,
    FailureReporter reporter,
    ErrorSender sender)
{
    private readonly string? _wwwAuthenticate = options.Value.WwwAuthenticate;

    /// <exception cref="InvalidOperationException">The services were not added.</exception>
    public static ErrorResponder Get(IServiceProvider services) => RequiredServices.Get<ErrorResponder>(services);

    /// <summary>Responds to a failure that an endpoint returned, in the endpoint's format.</summary>
    /// <exception cref="InvalidOperationException">The services were not added.</exception>
    public static Task RespondForEndpointAsync(HttpContext context, in Failure failure)
    {
        Endpoint? endpoint = EndpointLookup.GetMatched(context);
        ErrorResponderMetadata? metadata = endpoint?.Metadata.GetMetadata<ErrorResponderMetadata>();
        return metadata?.Responder is { } responder
            ? responder.RespondAsync(responder.Resolve(context, failure, endpoint!, metadata))
            : Get(context.RequestServices).RespondAsync(context, failure);
    }

    /// <summary>Returns the profile of an endpoint.</summary>
    public EndpointProfile GetProfile(Endpoint endpoint) => resolver.GetProfile(endpoint);

    /// <summary>Logs and counts a failure once, and writes the response if that is still possible.</summary>
    public Task RespondAsync(HttpContext context, in Failure failure) => RespondAsync(resolver.Resolve(context, failure));

    /// <summary>As the other overload, for a failure that is already resolved.</summary>
    public Task RespondAsync(in FailureContext context)
    {
        HttpContext http = context.HttpContext;
        if (ClientConnection.IsLost(http))
        {
            SetStatusOfLostClient(http);
            return Task.CompletedTask;
        }

        ErrorResponse response = factory.Create(context, out Exception? secondException);
        IHttpResponseFeature head = http.Features.Find<IHttpResponseFeature>()!;
        IHttpResponseBodyFeature body = http.Features.Find<IHttpResponseBodyFeature>()!;
        ResponseState state = ResponseStateExtensions.GetState(head, body);
        if (state is ResponseState.Buffered)
        {
            body = http.Response.DiscardBuffer();
            state = ResponseState.NotStarted;
        }

        if (state is ResponseState.NotStarted)
        {
            return WriteAsync(context, response, secondException, head, body);
        }

        if (context.Failure.Exception is { } reported && ReportedFailure.Includes(http, reported))
        {
            // An exception handler that has written the response declines it, and the exception comes back.
            return Task.CompletedTask;
        }

        FailureOutcome outcome = state is ResponseState.Started ? FailureOutcome.Started : FailureOutcome.BodyPending;
        reporter.Report(FailureReport.Create(context, response, outcome, secondException));
        if (state is ResponseState.Started && context.Failure.Exception is { } exception)
        {
            // The server aborts a response that has started.
            ExceptionDispatchInfo.Throw(exception);
        }

        // The client has received, or would receive, a part of a success. An aborted connection is better than a mixture.
        http.Abort();
        return Task.CompletedTask;
    }

    /// <summary>For access logs: the status that the platform sets too if the client has disconnected.</summary>
    private static void SetStatusOfLostClient(HttpContext context)
    {
        if (!context.Response.HasStarted)
        {
            context.Response.StatusCode = StatusCodes.Status499ClientClosedRequest;
        }
    }

    private FailureContext Resolve(HttpContext context, in Failure failure, Endpoint endpoint, ErrorResponderMetadata metadata) =>
        resolver.Resolve(context, failure, endpoint, metadata.GetProfile(endpoint, this));

    private Task WriteAsync(
        in FailureContext context, ErrorResponse response, Exception? secondException, IHttpResponseFeature head, IHttpResponseBodyFeature body)
    {
        IHttpRequestFeature request = context.HttpContext.Features.Find<IHttpRequestFeature>()!;
        headerReset.Apply(context.HttpContext, head.Headers, context.Failure, response.Status);
        secondException ??= customization.Apply(context, response);
        PreparedFormat format = context.Profile.Format;
        int index = format.Select(request.Headers.Accept);
        ResponseBuffer buffer = BufferCache.Rent();
        RenderedBody rendered = renderer.Render(response, format, index, buffer);
        SetHead(head, response, format, index, rendered);
        var report = FailureReport.Create(context, response, rendered.Outcome, secondException ?? rendered.Exception);
        return sender.SendAsync(report, body, buffer, HttpMethods.IsHead(request.Method) ? default : rendered.Bytes);
    }

    private void SetHead(IHttpResponseFeature head, ErrorResponse response, PreparedFormat format, int index, in RenderedBody body)
    {
        IHeaderDictionary headers = head.Headers;
        ErrorResponseHeaders.Set(head, body.Status, body.ContentType, body.Bytes.Length);
        ErrorResponseHeaders.SetAll(headers, format.GetRepresentation(index).Headers);
        ErrorResponseHeaders.SetVary(headers, byAccept: format.HasChoice, byLanguage: response.VariesByLanguage);
        if (response.IsMultilingual)
        {
            ErrorResponseHeaders.SetLanguage(headers, body.Language);
        }

        if (body.Status == StatusCodes.Status401Unauthorized)
        {
            ErrorResponseHeaders.SetWwwAuthenticate(headers, _wwwAuthenticate);
        }

        if (response.RetryAfter is { } retryAfter && body.Status == response.Status)
        {
            ErrorResponseHeaders.SetRetryAfter(headers, retryAfter);
        }
    }
}
