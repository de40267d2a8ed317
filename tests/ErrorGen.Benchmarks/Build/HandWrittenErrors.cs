using System.Globalization;

namespace ErrorGen.Benchmarks.Build;

/// <summary>What a developer would write instead of a catalogue: a sealed exception class for each error, with typed properties and documentation.</summary>
internal static class HandWrittenErrors
{
    private static readonly string[][] Parameters = [[], ["productId"], ["fieldName", "fieldValue"], ["cartId", "count", "productId"]];

    private static readonly string[] Messages =
    [
        "The requested page size is not supported.",
        "Product {productId} is not for sale.",
        "No entity with {fieldName} = {fieldValue} exists.",
        "Cart {cartId} holds {count} of product {productId}, but only one is allowed.",
    ];

    private const string Base = """
        namespace Shop;

        /// <summary>An error of the service.</summary>
        public abstract class ServiceException(int status, string code, string message, System.Exception? innerException) : System.Exception(message, innerException)
        {
            /// <summary>The HTTP status code.</summary>
            public int Status { get; } = status;

            /// <summary>The identity of the error on the wire.</summary>
            public string Code { get; } = code;
        }
        """;

    /// <summary>Writes the classes.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="count">The number of errors, which are those of <see cref="Generator.SyntheticCatalog"/>.</param>
    public static void Write(string folder, int count)
    {
        File.WriteAllText(Path.Combine(folder, "ServiceException.cs"), Base);
        for (int i = 0; i < count; i++)
        {
            string name = string.Create(CultureInfo.InvariantCulture, $"Failure{i:D5}");
            File.WriteAllText(Path.Combine(folder, name + "Exception.cs"), Class(name, i));
        }
    }

    private static string Class(string name, int index)
    {
        string[] parameters = Parameters[index % Parameters.Length];
        string message = $"{Messages[index % Messages.Length]} ({index})";
        return $$"""
            namespace Shop;

            /// <summary>{{message}}</summary>
            public sealed class {{name}}Exception : ServiceException
            {
                /// <summary>Initializes the exception.</summary>
            {{Lines(parameters, parameter => $"    /// <param name=\"{parameter}\">The value of '{parameter}'.</param>")}}
                /// <param name="innerException">The exception that caused this one, if any.</param>
                public {{name}}Exception({{string.Concat(parameters.Select(parameter => $"string {parameter}, "))}}System.Exception? innerException = null)
                    : base({{400 + (index % 30)}}, "{{name}}", {{(parameters.Length > 0 ? "$" : "")}}"{{message}}", innerException)
                {
            {{Lines(parameters, parameter => $"        {Pascal(parameter)} = {parameter};")}}
                }

            {{Lines(parameters, parameter => $"    /// <summary>The value of '{parameter}'.</summary>\n    public string {Pascal(parameter)} {{ get; }}\n")}}
            }
            """;
    }

    private static string Lines(string[] parameters, Func<string, string> line) => string.Join('\n', parameters.Select(line));

    private static string Pascal(string parameter) => char.ToUpperInvariant(parameter[0]) + parameter[1..];
}
