namespace ErrorGen.AspNetCore.Tests.Formats;

/// <summary>The built-in formats by name, so that theory rows can be serialized.</summary>
internal static class NamedFormat
{
    /// <summary>Returns the format that the property of <see cref="ErrorFormats"/> with a name holds.</summary>
    public static ErrorFormat Get(string name) => (ErrorFormat)typeof(ErrorFormats).GetProperty(name)!.GetValue(null)!;
}
