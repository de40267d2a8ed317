
namespace ErrorGen.Compiler.Rules;

/// <content>EG5xxx: about the project that is compiled.</content>
internal static partial class RuleTable
{
    public static readonly Rule NoAspNetCoreRuntime = Info(
        "EG5001",
        "No endpoint filter is generated",
        "The project references ASP.NET Core, but not ErrorGen.AspNetCore; no endpoint filter is generated");

    public static readonly Rule NoRuntime = Error(
        "EG5002",
        "Runtime is not referenced",
        "The generated code requires the runtime of ErrorGen; reference the package ErrorGen or ErrorGen.AspNetCore with PackageReference, because GlobalPackageReference and ExcludeAssets leave the runtime out");

    public static readonly Rule LanguageTooOld = Error(
        "EG5003",
        "Language version is too old",
        "The generated code requires C# 12 or later; raise LangVersion");

    public static readonly Rule InternalError = Error(
        "EG9999",
        "Generator failed",
        "The generator failed in step '{0}': {1}");
}
