using Microsoft.CodeAnalysis;

namespace ErrorGen.Analyzers.Symbols;

/// <summary>The types of ErrorGen in a compilation.</summary>
internal sealed class ErrorSymbols
{
    private const string ErrorSuffix = "Error";

    private ErrorSymbols(INamedTypeSymbol error, INamedTypeSymbol exception, Compilation compilation)
    {
        Error = error;
        Exception = exception;
        ExceptionOfError = compilation.GetTypeByMetadataName("ErrorGen.ErrorException`1");
        AggregateBuilder = compilation.GetTypeByMetadataName("ErrorGen.AggregateErrorBuilder");
        HttpResult = compilation.GetTypeByMetadataName("ErrorGen.AspNetCore.ErrorHttpResult`1");
        Definition = compilation.GetTypeByMetadataName("ErrorGen.ErrorDefinition");
        DefinedError = compilation.GetTypeByMetadataName("ErrorGen.IDefinedError");
        SystemException = compilation.GetTypeByMetadataName("System.Exception");
    }

    public INamedTypeSymbol Error { get; }

    public INamedTypeSymbol Exception { get; }

    public INamedTypeSymbol? ExceptionOfError { get; }

    public INamedTypeSymbol? AggregateBuilder { get; }

    public INamedTypeSymbol? HttpResult { get; }

    public INamedTypeSymbol? Definition { get; }

    public INamedTypeSymbol? DefinedError { get; }

    public INamedTypeSymbol? SystemException { get; }

    /// <summary>Returns the types, or null if the compilation does not reference ErrorGen, so that nothing has to be analysed.</summary>
    public static ErrorSymbols? Find(Compilation compilation) =>
        compilation.GetTypeByMetadataName("ErrorGen.Error") is { } error && compilation.GetTypeByMetadataName("ErrorGen.ErrorException") is { } exception
            ? new ErrorSymbols(error, exception, compilation)
            : null;

    /// <summary>Whether a type is the class of one entry of a catalogue.</summary>
    public bool IsDefinedError(ITypeSymbol? type) =>
        type is INamedTypeSymbol { TypeKind: TypeKind.Class, IsAbstract: false } named
        && !Is(named, Error)
        && named.InheritsFrom(Error)
        && DefinedError is not null
        && named.AllInterfaces.Contains(DefinedError, SymbolEqualityComparer.Default);

    /// <summary>The error that a type carries: an error, its result or its exception. Null for any other type.</summary>
    public INamedTypeSymbol? ErrorOf(ITypeSymbol? type)
    {
        if (IsDefinedError(type))
        {
            return (INamedTypeSymbol)type!;
        }

        for (var current = type as INamedTypeSymbol; current is not null; current = current.BaseType)
        {
            if (current.TypeArguments.Length == 1
                && (Is(current.OriginalDefinition, ExceptionOfError) || Is(current.OriginalDefinition, HttpResult)))
            {
                return IsDefinedError(current.TypeArguments[0]) ? (INamedTypeSymbol)current.TypeArguments[0] : null;
            }
        }

        return null;
    }

    /// <summary>Whether a type is an error, or can be any error.</summary>
    public bool IsError(ITypeSymbol? type) => type is not null && type.InheritsFrom(Error);

    /// <summary>Whether a type is an exception that carries an error.</summary>
    public bool IsException(ITypeSymbol? type) => type is not null && type.InheritsFrom(Exception);

    /// <summary>The exception of an error: the type that its <c>ToException</c> returns.</summary>
    public INamedTypeSymbol ExceptionOf(INamedTypeSymbol error)
    {
        foreach (ISymbol member in error.GetMembers("ToException"))
        {
            if (member is IMethodSymbol { ReturnType: INamedTypeSymbol type })
            {
                return type;
            }
        }

        return Exception;
    }

    /// <summary>The code of an error: the constant of the catalogue, or the name of the class without its suffix.</summary>
    public static string CodeOf(INamedTypeSymbol error)
    {
        string name = NameOf(error);
        foreach (INamedTypeSymbol type in error.ContainingNamespace.GetTypeMembers())
        {
            if (IsCodes(type) && ConstantOf(type, name) is { } code)
            {
                return code;
            }
        }

        return name;
    }

    /// <summary>The name of the entry in C#: that of the class without its suffix.</summary>
    public static string NameOf(INamedTypeSymbol error) =>
        error.Name.EndsWith(ErrorSuffix, StringComparison.Ordinal) ? error.Name.Substring(0, error.Name.Length - ErrorSuffix.Length) : error.Name;

    /// <summary>Whether a type has the shape and the name of a generated class of codes.</summary>
    private static bool IsCodes(INamedTypeSymbol type) =>
        type is { IsStatic: true, TypeKind: TypeKind.Class } && type.Name.EndsWith("Codes", StringComparison.Ordinal);

    private static string? ConstantOf(INamedTypeSymbol type, string name)
    {
        foreach (ISymbol member in type.GetMembers(name))
        {
            if (member is IFieldSymbol { ConstantValue: string value })
            {
                return value;
            }
        }

        return null;
    }

    private static bool Is(INamedTypeSymbol symbol, INamedTypeSymbol? other) => SymbolEqualityComparer.Default.Equals(symbol, other);
}
