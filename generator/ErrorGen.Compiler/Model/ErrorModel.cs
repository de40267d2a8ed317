using ErrorGen.Compiler.Infrastructure;

namespace ErrorGen.Compiler.Model;

/// <summary>An entry of the catalogue.</summary>
internal sealed record ErrorModel
{
    /// <summary>The key as written in the file; also the localization key.</summary>
    public required string Key { get; init; }

    /// <summary>The key as a C# identifier, without a leading <c>@</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The identity on the wire.</summary>
    public required string Code { get; init; }

    /// <summary>The HTTP status code.</summary>
    public required int Status { get; init; }

    /// <summary>The message with its placeholders.</summary>
    public required string Message { get; init; }

    /// <summary>The variants of the message, or null. The message itself is the one for all other values.</summary>
    public VariantsModel? Variants { get; init; }

    /// <summary>Whether the message counts its parameters instead of naming them.</summary>
    public required bool HasPositionalParameters { get; init; }

    /// <summary>The parameters in the order of the file.</summary>
    public required EquatableArray<ParameterModel> Parameters { get; init; }

    /// <summary>Whether a parameter is a list.</summary>
    public bool HasLists => Parameters.Any(parameter => parameter.IsList);

    /// <summary>The constants that are sent beside the code.</summary>
    public EquatableArray<DataModel> Data { get; init; } = EquatableArray<DataModel>.Empty;

    /// <summary>The sets of values that documents show.</summary>
    public EquatableArray<ExampleModel> Examples { get; init; } = EquatableArray<ExampleModel>.Empty;

    /// <summary>Whether other entries may have the same code.</summary>
    public bool SharesCode { get; init; }

    /// <summary>The title, if any.</summary>
    public string? Title { get; init; }

    /// <summary>The description, if any.</summary>
    public string? Description { get; init; }

    /// <summary>Seconds to wait, if any.</summary>
    public int? RetryAfter { get; init; }

    /// <summary>The absolute address of a page about the error, if any.</summary>
    public string? Help { get; init; }

    /// <summary>The level at which the error is logged, one of <see cref="LogLevels"/>, if any.</summary>
    public string? LogLevel { get; init; }

    /// <summary>Why the entry should no longer be used, or null.</summary>
    public string? Deprecated { get; init; }

    /// <summary>Whether pages for clients leave the entry out.</summary>
    public bool IsInternal { get; init; }

    /// <summary>Whether no code has to use the entry.</summary>
    public bool IsUnusedOk { get; init; }

    /// <summary>Whether something of the entry is wrong, which is reported: its types are generated so that code that uses them compiles.</summary>
    public bool IsFaulty { get; init; }

    /// <summary>Returns the example of a parameter, or its first value in the examples of the entry. Returns null if there is none.</summary>
    public ExampleValue? ExampleOf(int parameter) => Parameters[parameter].Example
        ?? Examples.SelectMany(example => example.Arguments)
            .FirstOrDefault(argument => argument.Parameter == parameter && argument.Value != ExampleValue.Null)?.Value;

    /// <summary>The class of the value.</summary>
    public string ErrorClass => Name + "Error";

    /// <summary>The class of the exception.</summary>
    public string ExceptionClass => Name + "Exception";
}
