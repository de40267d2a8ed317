using Microsoft.AspNetCore.Builder;
using Xunit;

namespace ErrorGen.AspNetCore.Tests.Logging;

/// <summary>The exception of a record is written by the providers as it is, so its text has to be bounded and escaped as well.</summary>
public sealed class RecordedExceptionTests
{
    private static readonly ErrorDefinition Down =
        OwnCatalog.Define(new ErrorCatalogEntry("Down", 503, "%what is down.", new ErrorParameter("what")));

    [Fact]
    public async Task An_exception_with_plain_text_is_recorded_itself()
    {
        var exception = new InvalidOperationException("plain", new FormatException("inner"));

        Exception recorded = await RecordedAsync(exception);

        Assert.Same(exception, recorded);
    }

    [Theory]
    [InlineData("a\r\nfail: Fake[0]\r\n      forged", @"a\u000D\u000Afail: Fake[0]\u000D\u000A      forged")]
    [InlineData("\u001B[2Jgone", @"\u001B[2Jgone")]
    [InlineData("\u202Eexe.txt", @"\u202Eexe.txt")]
    public async Task A_message_with_control_characters_is_escaped(string hostile, string expected)
    {
        foreach (Exception exception in ExceptionsWith(hostile))
        {
            Exception recorded = await RecordedAsync(exception);

            string text = recorded.ToString();
            Assert.Contains(expected, text, StringComparison.Ordinal);
            Assert.DoesNotContain(hostile, text, StringComparison.Ordinal);
            Assert.DoesNotContain(text, static c => char.IsControl(c) && c is not ('\r' or '\n'));
            Assert.DoesNotContain('\u202E', text);
            Assert.DoesNotContain("\nfail:", text, StringComparison.Ordinal);
            Assert.Contains("   at ", text, StringComparison.Ordinal);
            Assert.Same(exception, recorded.InnerException);
            Assert.DoesNotContain(recorded.Message, char.IsControl);
        }
    }

    [Fact]
    public async Task A_large_message_is_cut()
    {
        foreach (Exception exception in ExceptionsWith(new string('x', 5_000_000)))
        {
            Exception recorded = await RecordedAsync(exception);

            Assert.True(recorded.ToString().Length <= LoggedException.MaxLength, $"{recorded.ToString().Length} characters");
            Assert.True(recorded.Message.Length <= LoggedException.MaxLength, $"{recorded.Message.Length} characters");
            Assert.Null(recorded.InnerException);
        }
    }

    [Fact]
    public async Task A_chain_without_end_is_cut()
    {
        Exception exception = new InvalidOperationException("innermost");
        for (int i = 0; i < 10_000; i++)
        {
            exception = new InvalidOperationException($"level {i}", exception);
        }

        Exception recorded = await RecordedAsync(exception);

        Assert.True(recorded.ToString().Length <= LoggedException.MaxLength, $"{recorded.ToString().Length} characters");
        Assert.StartsWith("System.InvalidOperationException: level 9999", recorded.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stack_of_a_depth_that_the_client_chose_is_cut()
    {
        Exception recorded = await RecordedAsync(static () => Fall(2_000));

        Assert.True(recorded.ToString().Length <= LoggedException.MaxLength, $"{recorded.ToString().Length} characters");
        Assert.StartsWith("System.InvalidOperationException: deep", recorded.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Many_inner_exceptions_are_cut()
    {
        Exception recorded = await RecordedAsync(
            new AggregateException(Enumerable.Range(0, 5_000).Select(static i => new FormatException($"row {i}"))));

        Assert.True(recorded.ToString().Length <= LoggedException.MaxLength, $"{recorded.ToString().Length} characters");
    }

    [Fact]
    public async Task An_exception_without_a_readable_text_is_recorded_under_its_type()
    {
        Exception recorded = await RecordedAsync(new MuteException());

        Assert.StartsWith($"{typeof(MuteException).FullName}: (unreadable)", recorded.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_arguments_of_a_generic_exception_have_no_assemblies()
    {
        Exception recorded = await RecordedAsync(new GenericException<Dictionary<string, int>>("a\nb"));

        Assert.Contains("[System.Collections.Generic.Dictionary`2[System.String,System.Int32]]: a\\u000Ab", recorded.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("PublicKeyToken", recorded.ToString(), StringComparison.Ordinal);
    }

    private static Exception[] ExceptionsWith(string text) =>
    [
        new InvalidOperationException(text),
        new InvalidOperationException("outer", new FormatException(text)),
        new AggregateException("several", new FormatException("first"), new FormatException(text)),
        Down.CreateError(text).ToException(),
    ];

    private static int Fall(int depth) => depth == 0 ? throw new InvalidOperationException("deep") : Fall(depth - 1) + 1;

    private static Task<Exception> RecordedAsync(Exception exception) => RecordedAsync(() => throw exception);

    private static async Task<Exception> RecordedAsync(Func<int> handler)
    {
        await using TestApp app = await TestApp.StartAsync(app => app.MapGet("/", handler));

        Answer answer = await app.GetAsync("/");

        Assert.True(answer.Status >= 500, answer.Body);
        Assert.NotNull(app.Log.Single.Exception);
        return app.Log.Single.Exception;
    }

    private sealed class MuteException : Exception
    {
        public override string Message => throw new InvalidOperationException("no message");
    }

    private sealed class GenericException<T>(string message) : Exception(message);
}
