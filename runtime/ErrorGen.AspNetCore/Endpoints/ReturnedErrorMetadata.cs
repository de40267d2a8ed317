using System.Reflection;
using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Builder;

namespace ErrorGen.AspNetCore;

/// <summary>Declares the error that a handler returns, if it is of a project without ASP.NET Core. Other errors are results and declare themselves.</summary>
internal static class ReturnedErrorMetadata
{
    /// <summary>Adds the error to the metadata of an endpoint whose filter writes it.</summary>
    public static void AddTo(EndpointBuilder endpoint)
    {
        if (endpoint.Metadata.OfType<MethodInfo>().FirstOrDefault() is { } handler
            && FindDefinition(HandlerReturnType.ValueOf(handler)) is { } definition
            && !endpoint.Metadata.OfType<IErrorResponseMetadata>().Any(declared => declared.Definition == definition))
        {
            endpoint.Metadata.Add(new ErrorResponseMetadata(definition, endpoint));
        }
    }

    /// <summary>Returns the entry of a type of errors, or null. In a program without dynamic code it is always null, and descriptions have the default response only.</summary>
    public static ErrorDefinition? FindDefinition(Type type) =>
        RuntimeFeature.IsDynamicCodeSupported && typeof(Error).IsAssignableFrom(type) && typeof(IDefinedError).IsAssignableFrom(type) && !type.ContainsGenericParameters
            ? ((Entry)Activator.CreateInstance(typeof(EntryOf<>).MakeGenericType(type))!).Definition
            : null;

    private abstract class Entry
    {
        public abstract ErrorDefinition Definition { get; }
    }

    private sealed class EntryOf<TError> : Entry
        where TError : Error, IDefinedError
    {
        public override ErrorDefinition Definition => TError.Definition;
    }
}
