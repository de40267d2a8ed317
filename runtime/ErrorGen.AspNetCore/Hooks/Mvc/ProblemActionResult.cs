using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;

namespace ErrorGen.AspNetCore;

/// <summary>Problem details of a controller, in the format of its endpoint, or as MVC would have written them where that says more.</summary>
internal sealed class ProblemActionResult(ProblemDetails problem, ObjectResult result) : IActionResult
{
    public Task ExecuteResultAsync(ActionContext context)
    {
        CatalogProblemDetailsWriter writer = context.HttpContext.RequestServices.GetRequiredService<CatalogProblemDetailsWriter>();
        var problemContext = new ProblemDetailsContext { HttpContext = context.HttpContext, ProblemDetails = problem };
        return writer.CanWrite(problemContext) ? writer.WriteAsync(problemContext).AsTask() : result.ExecuteResultAsync(context);
    }
}
