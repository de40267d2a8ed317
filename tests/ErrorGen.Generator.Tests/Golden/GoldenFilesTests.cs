using Xunit;
using Xunit.Sdk;

namespace ErrorGen.Generator.Tests.Golden;

public sealed class GoldenFilesTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("golden").FullName;
    private readonly List<(string Received, string Verified)> _shown = [];

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Equal_files_pass_and_leave_no_received_file()
    {
        Write("A.verified.cs", "one\n");
        Write("A.received.cs", "left by the run before");

        GoldenFiles.Compare(_folder, Files("A.cs", "one\n"), update: false);

        Assert.Equal(["A.verified.cs"], Names());
    }

    [Fact]
    public void First_different_line_is_named_and_the_received_file_written()
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
    public void Update_replaces_every_verified_file()
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
    public void Verified_files_are_rewritten_only_if_the_variable_is_set(string? update, string? server, bool expected) =>
        Assert.Equal(expected, GoldenFiles.MustUpdate(Variables(update, server)));

    [Fact]
    public void Build_server_may_not_rewrite_verified_files() =>
        Assert.Throws<FalseException>(() => GoldenFiles.MustUpdate(Variables("1", "true")));

    [Fact]
    public void Received_and_verified_file_of_each_difference_are_shown()
    {
        Write("A.verified.cs", "one\n");
        Write("B.verified.cs", "same\n");

        Failure(new() { ["A.cs"] = "two\n", ["B.cs"] = "same\n", ["C.cs"] = "new\n" });

        Assert.Equal([("A.received.cs", "A.verified.cs"), ("C.received.cs", "C.verified.cs")], _shown);
    }

    [Theory]
    [InlineData(null, null, true)]
    [InlineData("true", null, false)]
    [InlineData(null, "true", false)]
    [InlineData(null, "True", false)]
    [InlineData(null, "false", true)]
    public void Diff_tool_is_opened_unless_a_build_server_or_the_developer_forbids_it(string? server, string? disabled, bool expected) =>
        Assert.Equal(expected, GoldenFiles.OpensDiffTool(name => name == "CI" ? server : name == "DiffEngine_Disabled" ? disabled : null));

    private static Func<string, string?> Variables(string? update, string? server) =>
        name => name == "CI" ? server : name == "ERRORGEN_UPDATE_GOLDEN" ? update : null;

    private static Dictionary<string, string> Files(string name, string text) => new() { [name] = text };

    private string Failure(Dictionary<string, string> received) =>
        Assert.Throws<TrueException>(() => GoldenFiles.Compare(_folder, received, update: false, Show)).Message;

    private void Show(string received, string verified) => _shown.Add((Path.GetFileName(received), Path.GetFileName(verified)));

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(_folder, name), text);

    private IEnumerable<string> Names() => Directory.GetFiles(_folder).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal);
}
