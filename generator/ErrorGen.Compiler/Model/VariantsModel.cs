using ErrorGen.Compiler.Infrastructure;

namespace ErrorGen.Compiler.Model;

/// <summary>The variants of a message except the one for all other values, which is the message itself.</summary>
/// <param name="Parameter">The position of the parameter that selects.</param>
/// <param name="Kind">How it selects.</param>
/// <param name="Items">The variants, in the order of the file.</param>
internal sealed record VariantsModel(int Parameter, SelectorKind Kind, EquatableArray<VariantModel> Items);

/// <summary>A variant of a message.</summary>
/// <param name="Name">The plural category, the number with an equals sign, or the value.</param>
/// <param name="Text">The text with its placeholders.</param>
internal sealed record VariantModel(string Name, string Text);

/// <summary>The variants of the message of one entry in a translation.</summary>
/// <param name="Index">The position of the entry in the catalogue.</param>
/// <param name="Variants">The variants.</param>
internal sealed record IndexedVariants(int Index, VariantsModel Variants);

/// <summary>How the value of a parameter selects a variant.</summary>
internal enum SelectorKind
{
    /// <summary>A number selects by the plural rules of the language.</summary>
    Plural,

    /// <summary>A text selects by its value.</summary>
    Select,
}
