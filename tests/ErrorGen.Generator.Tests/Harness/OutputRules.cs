using Microsoft.CodeAnalysis;
using Xunit;

namespace ErrorGen.Generator.Tests.Harness;

/// <summary>What every run of the generator must hold, whatever it was given.</summary>
internal static class OutputRules
{
    private static readonly IncrementalStepRunReason[] NoWork =
        [IncrementalStepRunReason.Cached, IncrementalStepRunReason.Unchanged];

    public static void Check(GeneratorOutput output)
    {
        NothingFailed(output);
        Empty(output.CompilerFindings);
        foreach ((string name, string text) in output.Files)
        {
            TextIsClean(name, text);
        }

        Empty(CompilerObjects.In(output));
        UnrelatedCodeCausesNoWork(output);
    }

    /// <summary>The catalogues compile in a web application too, which has more generated code than a library; it cannot be loaded without consequences.</summary>
    public static void CompilesInWebApplication(IEnumerable<AdditionalText> catalogs)
    {
        GeneratorOutput output = GeneratorHarness.Run(catalogs, TargetProject.WebApplication());
        NothingFailed(output);
        Empty(output.CompilerFindings);
    }

    /// <summary>No exception left the generator, and none was caught in it.</summary>
    public static void NothingFailed(GeneratorOutput output)
    {
        Assert.Null(output.Result.Exception);
        Assert.DoesNotContain(output.Diagnostics, diagnostic => diagnostic.Id is "EG9999" or "CS8785");
    }

    /// <summary>The compiler reports nothing. If it does, the message of the failure contains all of it.</summary>
    public static void Empty(IReadOnlyList<string> findings) =>
        Assert.True(findings.Count == 0, string.Join('\n', findings.Take(20)));

    private static void TextIsClean(string name, string text)
    {
        Assert.False(text.Contains('\r'), $"{name} has a carriage return");
        Assert.True(text.EndsWith('\n'), $"{name} has no final line end");
        string[] lines = text.Split('\n');
        int unclean = Array.FindIndex(lines, line => line.EndsWith(' ') || line.Contains('\t'));
        Assert.True(unclean < 0, $"{name} has a trailing blank or a tab in line {unclean + 1}");
    }

    private static void UnrelatedCodeCausesNoWork(GeneratorOutput output)
    {
        GeneratorOutput second = GeneratorHarness.RerunWithUnrelatedCode(output);
        string[] work =
        [
            .. GeneratorOutput.Steps.SelectMany(step => second.ReasonsOf(step).Except(NoWork).Select(reason => $"{step} is {reason}")),
            .. second.OutputReasons.Except(NoWork).Select(reason => $"an output is {reason}"),
        ];
        Empty(work);
        Assert.Equal(output.Files, second.Files);
    }
}
