using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace ErrorGen.AspNetCore;

/// <summary>
/// Takes the problem details that controllers answer with (invalid models, <c>NotFound()</c> of API controllers, <c>Problem(...)</c>):
/// MVC sends them past <see cref="IProblemDetailsService"/>, through its own formatters.
/// </summary>
internal sealed class ProblemResultFilter : IAlwaysRunResultFilter, IOrderedFilter
{
    /// <summary>Behind the filter that makes problem details of plain statuses, and behind those of the application.</summary>
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
}
