using Xunit;

namespace ErrorGen.AspNetCore.Tests.Matrix;

/// <summary>Keeps <c>docs/matrix.md</c> what the servers really answer.</summary>
public sealed class MatrixDocumentTests
{
    private const string UpdateVariable = "ERRORGEN_UPDATE_MATRIX";

    [Fact]
    public async Task Matrix_document_matches_the_responses_of_the_servers()
    {
        await using MatrixApp production = await MatrixApp.StartAsync("Production", format: null);
        await using MatrixApp development = await MatrixApp.StartAsync("Development", format: null);
        await using MatrixApp withErrorGen = await MatrixApp.StartAsync("Production", ErrorFormats.ProblemDetails);

        string actual = await new MatrixDocument(production, development, withErrorGen).WriteAsync();

        string file = Repository.Path("docs", "matrix.md");
        if (Environment.GetEnvironmentVariable(UpdateVariable) == "1")
        {
            Assert.True(string.IsNullOrEmpty(Environment.GetEnvironmentVariable("CI")), $"{UpdateVariable} is refused under CI.");
            await File.WriteAllTextAsync(file, actual, TestContext.Current.CancellationToken);
        }

        Assert.Equal(await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken), actual, ignoreLineEndingDifferences: true);
    }
}
