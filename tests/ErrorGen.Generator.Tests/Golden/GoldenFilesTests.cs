using Xunit;
using Xunit.Sdk;

namespace ErrorGen.Generator.Tests.Golden;

public sealed class GoldenFilesTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("golden").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Equal_files_pass_and_leave_nothing_behind()
    {
        Write("A.verified.cs", "one\n");
        Write("A.received.cs", "left by the run before");

        GoldenFiles.Compare(_folder, Files("A.cs", "one\n"), update: false);

        Assert.Equal(["A.verified.cs"], Names());
    }

    [Fact]
    public void The_first_different_line_is_named_and_the_received_file_written()
    {
        Write("A.verified.cs", "one\ntwo\nthree\n");

        string message = Failure(Files("A.cs", "one\n2\n3\n"));

        Assert.Equal("A.cs differs in line 2\n  expected: two\n  received: 2", message);
        Assert.Equal("one\n2\n3\n", File.ReadAllText(Path.Combine(_folder, "A.received.cs")));
    }

    [Fact]
    public void A_difference_in_the_last_line_end_counts()
    {
        Write("A.verified.cs", "one\n");

        Assert.StartsWith("A.cs differs in line 2", Failure(Files("A.cs", "one")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_surplus_verified_file_fails()
    {
        Write("A.verified.cs", "one\n");
        Write("diagnostics.verified.txt", "none\n");

        Assert.Equal("diagnostics.txt is missing", Failure(Files("A.cs", "one\n")));
    }

    [Fact]
    public void A_new_file_fails_and_is_written_as_received()
    {
        Assert.Equal("A.cs is new", Failure(Files("A.cs", "one\n")));
        Assert.Equal(["A.received.cs"], Names());
    }

    [Fact]
    public void An_update_replaces_all_that_was_expected()
    {
        Write("A.verified.cs", "one\n");
        Write("B.verified.cs", "gone\n");
        Write("A.received.cs", "two\n");

        GoldenFiles.Compare(_folder, Files("A.cs", "two\n"), update: true);

        Assert.Equal(["A.verified.cs"], Names());
        Assert.Equal("two\n", File.ReadAllText(Path.Combine(_folder, "A.verified.cs")));
    }

    [Theory]
    [InlineData(null, null, false)]
    [InlineData("0", null, false)]
    [InlineData("1", null, true)]
    [InlineData(null, "true", false)]
    public void Only_the_switch_rewrites(string? update, string? server, bool expected) =>
        Assert.Equal(expected, GoldenFiles.MustUpdate(Variables(update, server)));

    [Fact]
    public void A_build_server_may_not_rewrite() =>
        Assert.Throws<FalseException>(() => GoldenFiles.MustUpdate(Variables("1", "true")));

    private static Func<string, string?> Variables(string? update, string? server) =>
        name => name == "CI" ? server : name == "ERRORGEN_UPDATE_GOLDEN" ? update : null;

    private static Dictionary<string, string> Files(string name, string text) => new() { [name] = text };

    private string Failure(Dictionary<string, string> received) =>
        Assert.Throws<TrueException>(() => GoldenFiles.Compare(_folder, received, update: false)).Message;

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(_folder, name), text);

    private IEnumerable<string> Names() => Directory.GetFiles(_folder).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal);
}
