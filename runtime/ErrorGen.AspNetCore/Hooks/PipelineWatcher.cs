using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace ErrorGen.AspNetCore;

/// <summary>Awaits the rest of the pipeline for the middleware.</summary>
/// <remarks>
/// It does what an async method would do, with half of the memory and less time: every request whose handler awaits needs one. The object is
/// reused on its thread, so that such a request allocates only the task that it returns. The execution context is restored only for a failure.
/// The values of a thread are in one object, because each look-up of a thread's value takes time.
/// </remarks>
internal sealed class PipelineWatcher
{
    [ThreadStatic]
    private static ThreadValues? _values;

    private readonly Action _continue;
    private AsyncTaskMethodBuilder _result;
    private Watched _watched;

    private PipelineWatcher() => _continue = Continue;

    /// <summary>Starts to watch the rest of the pipeline, unless its task is that of a watcher already.</summary>
    /// <returns>The task of the middleware.</returns>
    public static Task WatchAsync(ErrorGenMiddleware middleware, Task rest, HttpContext context, IHttpResponseBodyFeature? body, bool hasFields)
    {
        ThreadValues values = _values ??= new ThreadValues();
        if (ReferenceEquals(rest, values.LastTask))
        {
            return rest;
        }

        PipelineWatcher watcher = values.Free ?? new PipelineWatcher();
        values.Free = null;
        watcher._watched = new Watched(middleware, rest, context, body, hasFields, ExecutionContext.Capture());
        watcher._result = AsyncTaskMethodBuilder.Create();

        // The watcher may be in use for another request as soon as the continuation is registered.
        Task result = watcher._result.Task;
        values.LastTask = result;
        rest.ConfigureAwait(false).GetAwaiter().UnsafeOnCompleted(watcher._continue);
        return result;
    }

    private void Continue()
    {
        Watched watched = _watched;
        AsyncTaskMethodBuilder result = _result;
        _watched = default;
        _result = default;
        (_values ??= new ThreadValues()).Free = this;
        if (watched is { HasFields: false, Rest.IsCompletedSuccessfully: true } && !BareErrorStatus.Matches(watched.Context))
        {
            result.SetResult();
        }
        else
        {
            Finish(watched, result);
        }
    }

    /// <summary>A method of its own, because the closure would be allocated for every request.</summary>
    private static void Finish(Watched watched, AsyncTaskMethodBuilder result)
    {
        if (watched.ExecutionContext is { } captured)
        {
            ExecutionContext.Run(captured, _ => _ = FinishAsync(watched, result), null);
        }
        else
        {
            _ = FinishAsync(watched, result);
        }
    }

    private static async Task FinishAsync(Watched watched, AsyncTaskMethodBuilder result)
    {
        try
        {
            await watched.Middleware.FinishAsync(watched.Rest, watched.Context, watched.Body);
        }
        catch (Exception exception)
        {
            result.SetException(exception);
            return;
        }

        result.SetResult();
    }

    private sealed class ThreadValues
    {
        /// <summary>The watcher that can be used again.</summary>
        public PipelineWatcher? Free { get; set; }

        /// <summary>The task that this thread has created last.</summary>
        /// <remarks>
        /// The middleware is in the pipeline twice. If the outer one gets exactly the task of the inner one, nothing between them can still fail, and
        /// it does not have to await the task as well.
        /// </remarks>
        public Task? LastTask { get; set; }
    }

    private readonly record struct Watched(
        ErrorGenMiddleware Middleware,
        Task Rest,
        HttpContext Context,
        IHttpResponseBodyFeature? Body,
        bool HasFields,
        ExecutionContext? ExecutionContext);
}
