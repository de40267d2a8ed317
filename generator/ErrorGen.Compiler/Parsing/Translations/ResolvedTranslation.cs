using ErrorGen.Compiler.Infrastructure;
using ErrorGen.Compiler.Model;
using ErrorGen.Compiler.Rules;

namespace ErrorGen.Compiler.Parsing.Translations;

/// <summary>A translation file that was compared with its catalogue.</summary>
/// <param name="Model">What is generated from it, or null.</param>
/// <param name="Diagnostics">What is wrong with it.</param>
internal sealed record ResolvedTranslation(TranslationModel? Model, EquatableArray<DiagnosticInfo> Diagnostics)
{
    /// <summary>Only what is wrong.</summary>
    public static ResolvedTranslation Of(params DiagnosticInfo[] diagnostics) => new(Model: null, new(diagnostics));
}
