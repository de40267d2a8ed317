using System.Text.RegularExpressions;
using ErrorGen.Compiler.Rules;
using ErrorGen.Compiler.Tests.Rules;

namespace ErrorGen.Compiler.Tests.Schema;

/// <summary>The errors that the schema can express, according to its comment.</summary>
internal static partial class SchemaBoundary
{
    private const string PartMark = " (in part";

    private static readonly string Comment = PublishedSchema.Root.GetProperty("$comment").GetString()!;

    /// <summary>Errors that the schema sees in some catalogues and not in others.</summary>
    public static IReadOnlySet<string> InPart { get; } = Listed(isInPart: true);

    /// <summary>Errors that the schema never sees.</summary>
    public static IReadOnlySet<string> Beyond { get; } = Listed(isInPart: false);

    /// <summary>Errors that the schema sees always: all others that are about a catalogue.</summary>
    public static IReadOnlySet<string> Within { get; } = AllRules.All
        .Where(rule => rule.Severity == RuleSeverity.Error && string.CompareOrdinal(rule.Id, "EG5") < 0)
        .Select(rule => rule.Id)
        .Where(id => !InPart.Contains(id) && !Beyond.Contains(id))
        .ToHashSet(StringComparer.Ordinal);

    private static HashSet<string> Listed(bool isInPart) => Ids().Matches(Comment)
        .Where(match => isInPart == Comment.AsSpan(match.Index + match.Length).StartsWith(PartMark))
        .Select(match => match.Value)
        .ToHashSet(StringComparer.Ordinal);

    [GeneratedRegex("EG[0-9]{4}")]
    private static partial Regex Ids();
}
