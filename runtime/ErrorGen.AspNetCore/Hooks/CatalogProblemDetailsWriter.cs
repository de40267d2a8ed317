using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace ErrorGen.AspNetCore;

/// <summary>
/// Writes, in the format of the endpoint, what the framework would write as problem details: failed validation,
/// <c>TypedResults.Problem</c>, and whoever else asks <see cref="IProblemDetailsService"/>.
/// </summary>
internal sealed class CatalogProblemDetailsWriter(ErrorResponder responder) : IProblemDetailsWriter
{
    /// <summary>Everything but what is no error, and what the format could say less well than the framework.</summary>
    public bool CanWrite(ProblemDetailsContext context)
    {
        ProblemDetails problem = context.ProblemDetails;
        return context.Exception is not null
            || (ProblemFacts.StatusOf(problem, context.HttpContext) is >= 400 and <= 599
                && !(ProblemFacts.HasOwnMembers(problem) && responder.FormatOf(context.HttpContext) == ErrorFormats.ProblemDetails));
    }

    public ValueTask WriteAsync(ProblemDetailsContext context)
    {
        Failure failure = context.Exception is { } exception ? Failure.Of(exception) : Failure.OfProblem(context.ProblemDetails);
        return new ValueTask(responder.AnswerAsync(context.HttpContext, failure));
    }
}
