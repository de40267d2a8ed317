using ErrorGen.Compiler.Model;

namespace ErrorGen.Compiler.Rules;

/// <summary>The rules about the project that is compiled.</summary>
internal static class TargetRules
{
    /// <summary>Returns what the project lacks.</summary>
    public static IEnumerable<DiagnosticInfo> Check(TargetCapabilities target)
    {
        if (!target.HasRuntime)
        {
            yield return DiagnosticInfo.Create(RuleTable.NoRuntime, location: null);
        }

        if (!target.HasLanguage)
        {
            yield return DiagnosticInfo.Create(RuleTable.LanguageTooOld, location: null);
        }

        if (target.HasAspNetCore && !target.HasAspNetCoreRuntime)
        {
            yield return DiagnosticInfo.Create(RuleTable.NoAspNetCoreRuntime, location: null);
        }
    }
}
