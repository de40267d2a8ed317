using System.Buffers;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Primitives;

namespace ErrorGen.AspNetCore;

/// <summary>
/// The header fields that a response had when its request reached ErrorGen, such as those for security of a middleware that comes before. After
/// an exception the response has them again.
/// </summary>
/// <remarks>
/// Most responses have none then, and nothing is remembered. Otherwise the fields are copied to a pooled array, which is a feature of the
/// request until it has succeeded. A request that succeeds therefore allocates nothing.
/// </remarks>
internal static class InitialHeaderFields
{
    private static readonly Type Key = typeof(InitialHeaderFields);

    /// <summary>Remembers the fields of a response.</summary>
    /// <returns>Whether there are any, so that <see cref="Forget"/> has to be called if the request succeeds.</returns>
    public static bool Remember(HttpContext context)
    {
        IHeaderDictionary headers = context.Features.Find<IHttpResponseFeature>()!.Headers;
        int count = headers.Count;
        if (count == 0)
        {
            return false;
        }

        Copy(headers, count, context.Features);
        return true;
    }

    /// <summary>Returns the array to the pool. The inner of two middlewares may have done so already.</summary>
    public static void Forget(HttpContext context)
    {
        IFeatureCollection features = context.Features;
        if (features[Key] is KeyValuePair<string, StringValues>[] fields)
        {
            features[Key] = null;
            Return(fields);
        }
    }

    /// <summary>Returns the fields; an empty span if the response had none.</summary>
    public static ReadOnlySpan<KeyValuePair<string, StringValues>> Get(HttpContext context)
    {
        var fields = (KeyValuePair<string, StringValues>[]?)context.Features[Key];
        if (fields is null)
        {
            return [];
        }

        // The array may be longer than needed.
        int count = Array.FindIndex(fields, static field => field.Key is null);
        return fields.AsSpan(0, count < 0 ? fields.Length : count);
    }

    /// <summary>The inner of two middlewares uses the array of the outer one.</summary>
    private static void Copy(IHeaderDictionary headers, int count, IFeatureCollection features)
    {
        var fields = (KeyValuePair<string, StringValues>[]?)features[Key];
        if (fields is null || fields.Length < count)
        {
            if (fields is not null)
            {
                Return(fields);
            }

            fields = ArrayPool<KeyValuePair<string, StringValues>>.Shared.Rent(count);
            features[Key] = fields;
        }

        headers.CopyTo(fields, 0);
        Array.Clear(fields, count, fields.Length - count);
    }

    private static void Return(KeyValuePair<string, StringValues>[] fields) =>
        ArrayPool<KeyValuePair<string, StringValues>>.Shared.Return(fields, clearArray: true);
}
