using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace ErrorGen.AspNetCore;

/// <summary>
/// Handles the problem details that controllers return (invalid models, <c>NotFound()</c> of API controllers, <c>Problem(...)</c>), because MVC
/// writes them through its own formatters and not through <see cref="IProblemDetailsService"/>.
/// </summary>
internal sealed class ProblemResultFilter : IAlwaysRunResultFilter, IOrderedFilter
{
    /// <summary>Runs after the filter that creates problem details for bare statuses, and after those of the application.</summary>
    public int Order => int.MaxValue;

    public void OnResultExecuting(ResultExecutingContext context)
    {
        if (context.Result is not ObjectResult { Value: ProblemDetails problem } result)
        {
            return;
        }

        context.HttpContext.Response.StatusCode = problem.Status ?? result.StatusCode ?? context.HttpContext.Response.StatusCode;
        context.Result = new ProblemActionResult(problem, result);
    }

    public void OnResultExecuted(ResultExecutedContext context)
    {
    }

    /// <summary>Writes problem details in the format of the endpoint, or as MVC does if that keeps more members.</summary>
    private sealed class ProblemActionResult(ProblemDetails problem, ObjectResult result) : IActionResult
    {
        public Task ExecuteResultAsync(ActionContext context)
        {
            ProblemDetailsResponder responder = context.HttpContext.RequestServices.GetRequiredService<ProblemDetailsResponder>();
            var problemContext = new ProblemDetailsContext { HttpContext = context.HttpContext, ProblemDetails = problem };
            return responder.TryRespond(problemContext, out Task? response, isCustomized: true) ? response : result.ExecuteResultAsync(context);
        }
    }
}

/// <summary>Adds the filter if the application uses MVC.</summary>
internal sealed class ProblemResultFilterSetup : IPostConfigureOptions<MvcOptions>
{
    public void PostConfigure(string? name, MvcOptions options) => options.Filters.Add(new ProblemResultFilter());
}
