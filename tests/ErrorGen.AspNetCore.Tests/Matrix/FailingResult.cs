using Microsoft.AspNetCore.Http;

namespace ErrorGen.AspNetCore.Tests.Matrix;

/// <summary>Fails when the endpoint has already returned.</summary>
internal sealed class FailingResult : IResult
{
    public Task ExecuteAsync(HttpContext httpContext) => throw new NoSuchEntityException("id", 7);
}
