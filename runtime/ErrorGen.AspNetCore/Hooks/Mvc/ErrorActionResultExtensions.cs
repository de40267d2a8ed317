using Microsoft.AspNetCore.Mvc;

namespace ErrorGen.AspNetCore;

/// <summary>Extension methods that turn errors into results of actions.</summary>
public static class ErrorActionResultExtensions
{
    /// <summary>
    /// Creates a result of an action from an error, for actions that return <c>ActionResult&lt;T&gt;</c>: <c>return new OutOfStockError(sku).ToActionResult();</c>.
    /// Declare the error with <see cref="ProducesErrorAttribute{TError}"/>, because the return type does not name it.
    /// </summary>
    /// <param name="error">The error.</param>
    /// <returns>The result. It is sent in the format of the endpoint.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="error"/> is null.</exception>
    public static ActionResult ToActionResult(this Error error)
    {
        ArgumentNullException.ThrowIfNull(error);
        return new ErrorActionResult(error);
    }

    private sealed class ErrorActionResult(Error error) : ActionResult
    {
        public override Task ExecuteResultAsync(ActionContext context)
        {
            ArgumentNullException.ThrowIfNull(context);
            return ErrorResponder.RespondForEndpointAsync(context.HttpContext, Failure.From(error));
        }
    }
}
