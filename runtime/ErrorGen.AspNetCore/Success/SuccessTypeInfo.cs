using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace ErrorGen.AspNetCore;

/// <summary>Finds System.Text.Json's contract for what an endpoint returned.</summary>
internal static class SuccessTypeInfo
{
    /// <summary>The contract of the declared type where it knows its derived types, else that of the value's own type, else that of the declared one.</summary>
    /// <exception cref="NotSupportedException">The application's contexts know neither type.</exception>
    public static JsonTypeInfo Find(HttpContext context, object? value, Type declaredType)
    {
        JsonSerializerOptions options = context.RequestServices.GetRequiredService<IOptions<JsonOptions>>().Value.SerializerOptions;
        Type runtimeType = value?.GetType() ?? declaredType;
        bool isDeclared = declaredType != typeof(object) && declaredType.IsAssignableFrom(runtimeType)
            && options.TryGetTypeInfo(declaredType, out JsonTypeInfo? _);
        if (isDeclared && (declaredType == runtimeType || options.GetTypeInfo(declaredType).PolymorphismOptions is not null))
        {
            return options.GetTypeInfo(declaredType);
        }

        return isDeclared && !options.TryGetTypeInfo(runtimeType, out JsonTypeInfo? _)
            ? options.GetTypeInfo(declaredType)
            : options.GetTypeInfo(runtimeType);
    }
}
