namespace ErrorGen.Compiler.Model;

/// <summary>A constant that an entry sends beside its code.</summary>
/// <param name="Name">The name on the wire.</param>
/// <param name="ConstantName">The constant of the generated class.</param>
/// <param name="CSharpType">The type of the constant.</param>
/// <param name="Literal">The value in C#.</param>
/// <param name="Value">The value as text: that of a string, or a number or boolean as JSON has it.</param>
internal sealed record DataModel(string Name, string ConstantName, string CSharpType, string Literal, string Value);
