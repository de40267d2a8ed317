using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;

namespace ErrorGen.AspNetCore;

/// <summary>How <c>UseErrorGen()</c> is used in the application.</summary>
internal sealed class PipelineUse
{
    /// <summary>The builder of the whole pipeline; null if the host does not run startup filters.</summary>
    public IApplicationBuilder? Root { get; set; }

    /// <summary>Whether <c>UseErrorGen()</c> was called at all.</summary>
    public bool IsUsed { get; private set; }

    /// <summary>Whether there is an outer middleware around the whole pipeline, as on a <see cref="WebApplication"/>.</summary>
    public bool HasOuterMiddleware { get; private set; }

    /// <summary>Whether every endpoint is behind the middleware, and not only those of a branch.</summary>
    public bool CoversEndpoints { get; private set; }

    /// <summary>The routes of the application without those of its branches; null if they are not known.</summary>
    public IEndpointRouteBuilder? Routes { get; private set; }

    /// <summary>Notes a call of <c>UseErrorGen()</c>.</summary>
    public void Add(IApplicationBuilder app)
    {
        IsUsed = true;
        if (app is WebApplication application)
        {
            HasOuterMiddleware = true;
            Routes = application;
        }

        CoversEndpoints |= app is WebApplication || ReferenceEquals(app, Root);
    }
}
