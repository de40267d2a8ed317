
namespace ErrorGen.Compiler.Rules;

/// <content>EG1xxx: about the file as a whole.</content>
internal static partial class RuleTable
{
    public static readonly Rule NoCatalog = Warning(
        "EG1001",
        "No catalogue found",
        "Neither the project nor a library that it references has an errors.json; add one beside the project file, or name another file in the property ErrorGenCatalog");

    public static readonly Rule UnreadableFile = Error(
        "EG1002",
        "File cannot be read",
        "'{0}' cannot be read");

    public static readonly Rule InvalidJson = Error(
        "EG1003",
        "File is not JSON",
        "{0}");

    public static readonly Rule WrongRoot = Error(
        "EG1004",
        "Root is not an object",
        "The root must be a JSON object, but is {0}");

    public static readonly Rule NotUtf8 = Warning(
        "EG1005",
        "File is not UTF-8",
        "The file {0}; save it as UTF-8");

    public static readonly Rule DuplicateClass = Error(
        "EG1006",
        "Duplicate class name",
        "The class '{0}' is already generated from {1}; change 'class', 'namespace' or the file name of this catalogue");

    public static readonly Rule MoreFaults = Warning(
        "EG1007",
        "More faults in a file",
        "{0} more faults of this file are not shown; correct those that are");

    public static readonly Rule MoreOfKind = Warning(
        "EG1008",
        "More faults of a kind in a project",
        "{0} more diagnostics {1} of the project are not shown; correct those that are");
}
