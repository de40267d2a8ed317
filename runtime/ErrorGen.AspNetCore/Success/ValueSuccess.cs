using Microsoft.AspNetCore.Http;

namespace ErrorGen.AspNetCore;

/// <summary>A plain value that an endpoint returned.</summary>
internal sealed class ValueSuccess(SuccessWriter writer, object? value, Type declaredType) : IResult, IValueHttpResult
{
    public object? Value => value;

    public Task ExecuteAsync(HttpContext httpContext) => writer.WriteValueAsync(httpContext, value, declaredType);
}
