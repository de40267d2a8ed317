using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using JsonOptions = Microsoft.AspNetCore.Http.Json.JsonOptions;

namespace ErrorGen.AspNetCore;

/// <summary>
/// Lets the application change a response before it is rendered: <see cref="ErrorGenOptions.CustomizeResponse"/> for every format, and the
/// platform's <see cref="ProblemDetailsOptions.CustomizeProblemDetails"/> for problem details.
/// </summary>
internal sealed class ResponseCustomization(
    IOptions<ErrorGenOptions> options, IOptions<ProblemDetailsOptions> problemOptions, IOptions<JsonOptions> jsonOptions)
{
    private readonly Action<ErrorResponse>? _customize = options.Value.CustomizeResponse;
    private readonly Action<ProblemDetailsContext>? _customizeProblem = problemOptions.Value.CustomizeProblemDetails;

    /// <summary>Calls the functions of the application. If one of them throws, the response is sent without its changes.</summary>
    /// <returns>The exception of the application, or null.</returns>
    public Exception? Apply(in FailureContext context, ErrorResponse response)
    {
        if (_customize is null && _customizeProblem is null && response.ExistingExtensions is null)
        {
            return null;
        }

        Exception? failed = null;
        response.SerializerOptions = jsonOptions.Value.SerializerOptions;
        HttpResponse head = context.HttpContext.Response;
        head.StatusCode = response.Status;
        try
        {
            _customize?.Invoke(response);
            if (_customizeProblem is not null && !context.Failure.IsCustomized && context.Profile.Format.Format is ProblemDetailsErrorFormat format)
            {
                ProblemDetails problem = CreateProblem(context, response, format);
                _customizeProblem(new ProblemDetailsContext
                {
                    HttpContext = context.HttpContext,
                    Exception = context.Failure.Exception,
                    AdditionalMetadata = context.Endpoint?.Metadata,
                    ProblemDetails = problem,
                });
                response.Problem = problem;
            }
        }
        catch (Exception exception)
        {
            failed = exception;
        }

        if (ErrorStatusCode.IsError(head.StatusCode))
        {
            response.ChangeStatus(head.StatusCode);
        }

        return failed;
    }

    /// <summary>Creates what the platform would pass: the problem details of the application if there are any, with every member that is sent.</summary>
    private static ProblemDetails CreateProblem(in FailureContext context, ErrorResponse response, ProblemDetailsErrorFormat format)
    {
        bool isMap = format.WritesMap(response);
        ProblemDetails problem = context.Failure.Problem ?? (isMap ? new HttpValidationProblemDetails() : new ProblemDetails());
        problem.Type = response.TypeUri;
        problem.Title = response.Title;
        problem.Status = response.Status;
        problem.Detail = response.Message;
        problem.Instance = response.Instance;
        IDictionary<string, object?> members = problem.Extensions;
        members.Clear();
        ProblemErrors.AddOptional("code", response.Code, members);
        ProblemErrors.AddData(response, members);
        ProblemErrors.AddOptional("parameters", ProblemErrors.GetParameters(response), members);
        ProblemErrors.Set(problem, response.Errors, isMap);
        ProblemErrors.AddOptional("reportId", response.ReportId, members);
        ProblemErrors.AddOptional("trace", response.Exception is { } exception ? ProblemMembers.SplitTrace(exception).ToArray() : null, members);
        ProblemErrors.AddOptional("traceId", format.IncludeTraceId ? ProblemMembers.GetTraceId(context.HttpContext) : null, members);
        foreach ((string name, object? value) in response.ExistingExtensions ?? new Dictionary<string, object?>(StringComparer.Ordinal))
        {
            members[name] = value;
        }

        return problem;
    }
}
