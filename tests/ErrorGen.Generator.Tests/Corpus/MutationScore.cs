using Xunit;

namespace ErrorGen.Generator.Tests.Corpus;

/// <summary>Counts the mutants that are found, and the good texts that are reported.</summary>
internal sealed class MutationScore
{
    private readonly List<string> _missed = [];
    private readonly List<string> _falseAlarms = [];
    private int _mutants;

    /// <summary>Counts a text.</summary>
    /// <param name="isMutant">Whether the text was made bad.</param>
    /// <param name="isReported">Whether it has a diagnostic.</param>
    /// <param name="describe">Describes the text, if the result is wrong.</param>
    public void Add(bool isMutant, bool isReported, Func<string> describe)
    {
        _mutants += isMutant ? 1 : 0;
        if (isMutant != isReported)
        {
            (isMutant ? _missed : _falseAlarms).Add(describe());
        }
    }

    /// <summary>Asserts that at most one mutant of a hundred is missed, and that no good text is reported.</summary>
    /// <param name="leastMutants">How many mutants there are at least.</param>
    public void AssertNearlyAllAreFound(int leastMutants)
    {
        TestContext.Current.SendDiagnosticMessage("{0} of {1} mutants missed, {2} false alarms", _missed.Count, _mutants, _falseAlarms.Count);
        Assert.InRange(_mutants, leastMutants, int.MaxValue);
        Assert.Empty(_falseAlarms);
        Assert.True(_missed.Count * 100 <= _mutants, $"{_missed.Count} of {_mutants} missed:\n{string.Join('\n', _missed.Take(50))}");
    }
}
