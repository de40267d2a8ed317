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
    private ErrorGenMiddleware? _middleware;
    private Task? _rest;
    private HttpContext? _context;
    private IHttpResponseBodyFeature? _body;
    private bool _hasFields;
    private ExecutionContext? _executionContext;
    private AsyncTaskMethodBuilder _result;

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
        watcher._middleware = middleware;
        watcher._rest = rest;
        watcher._context = context;
        watcher._body = body;
        watcher._hasFields = hasFields;
        watcher._executionContext = ExecutionContext.Capture();

        // The watcher may be in use for another request as soon as the continuation is registered.
        Task result = watcher._result.Task;
        values.LastTask = result;
        rest.ConfigureAwait(false).GetAwaiter().UnsafeOnCompleted(watcher._continue);
        return result;
    }

    private void Continue()
    {
        AsyncTaskMethodBuilder result = _result;
        HttpContext context = _context!;
        if (_rest!.IsCompletedSuccessfully && !BareErrorStatus.Matches(context))
        {
            if (_hasFields)
            {
                InitialHeaderFields.Forget(context);
            }

            Release();
            result.SetResult();
        }
        else
        {
            Finish(result);
        }
    }

    /// <summary>Lets this thread use the watcher for another request.</summary>
    private void Release()
    {
        _middleware = null;
        _rest = null;
        _context = null;
        _body = null;
        _executionContext = null;
        _result = default;
        (_values ??= new ThreadValues()).Free = this;
    }

    /// <summary>A method of its own, because the closure would be allocated for every request.</summary>
    private void Finish(AsyncTaskMethodBuilder result)
    {
        (ErrorGenMiddleware middleware, Task rest, HttpContext context, IHttpResponseBodyFeature? body) = (_middleware!, _rest!, _context!, _body);
        ExecutionContext? captured = _executionContext;
        Release();
        if (captured is null)
        {
            _ = FinishAsync();
        }
        else
        {
            ExecutionContext.Run(captured, _ => _ = FinishAsync(), null);
        }

        async Task FinishAsync()
        {
            try
            {
                await middleware.FinishAsync(rest, context, body);
            }
            catch (Exception exception)
            {
                result.SetException(exception);
                return;
            }

            result.SetResult();
        }
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
}
