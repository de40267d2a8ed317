namespace ErrorGen.Compiler.Model;

/// <summary>The levels at which an error may be logged, named in catalogues as in the settings of .NET and as in the runtime.</summary>
internal static class LogLevels
{
    public static readonly IReadOnlyList<string> All = ["Trace", "Debug", "Information", "Warning", "Error", "Critical", "None"];
}
