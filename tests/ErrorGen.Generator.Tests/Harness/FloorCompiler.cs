using System.Reflection;
using System.Runtime.Loader;

namespace ErrorGen.Generator.Tests.Harness;

/// <summary>The oldest compiler that the generator supports, in this process beside the newest.</summary>
/// <remarks>
/// The generator and this very assembly are loaded a second time, bound to that compiler. Types of the two worlds do not mix:
/// only types of the framework go in and out.
/// </remarks>
internal sealed class FloorCompiler : AssemblyLoadContext
{
    private static readonly FloorCompiler Instance = new();

    private static readonly string Folder = AppContext.BaseDirectory;

    private static readonly Dictionary<string, string> Files = new()
    {
        ["Microsoft.CodeAnalysis"] = Path.Combine(Folder, "floor", "Microsoft.CodeAnalysis.dll"),
        ["Microsoft.CodeAnalysis.CSharp"] = Path.Combine(Folder, "floor", "Microsoft.CodeAnalysis.CSharp.dll"),
        ["ErrorGen.Generator"] = Path.Combine(Folder, "ErrorGen.Generator.dll"),
        ["ErrorGen.Generator.Tests"] = Path.Combine(Folder, "ErrorGen.Generator.Tests.dll"),
    };

    private FloorCompiler()
        : base("Floor compiler")
    {
    }

    /// <summary>Calls a static method of the tests or the generator in the world of the oldest compiler.</summary>
    public static T Call<T>(Delegate method, params object[] arguments)
    {
        Type type = method.Method.DeclaringType!;
        const BindingFlags Any = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;
        MethodInfo twin = Instance.LoadFromAssemblyName(type.Assembly.GetName())
            .GetType(type.FullName!, throwOnError: true)!
            .GetMethod(method.Method.Name, Any, [.. arguments.Select(argument => argument.GetType())])!;
        return (T)twin.Invoke(null, BindingFlags.DoNotWrapExceptions, binder: null, arguments, culture: null)!;
    }

    protected override Assembly? Load(AssemblyName assemblyName) =>
        Files.TryGetValue(assemblyName.Name!, out string? file) ? LoadFromAssemblyPath(file) : null;
}
