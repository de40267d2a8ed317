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
    /// <summary>Returns the contract of the declared type if that is polymorphic, otherwise that of the value's type, otherwise that of the declared type.</summary>
    /// <exception cref="NotSupportedException">The application's contexts have neither type.</exception>
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
