using ErrorGen.TestSupport;
using Xunit;

namespace ErrorGen.Tests;

/// <summary>The text of a public API says everything that a caller could notice.</summary>
public sealed class PublicApiTextTests
{
    [Fact]
    public void Every_shape_has_its_line() =>
        Assert.Equal(
        [
            "ErrorGen.Tests.ApiSample<T> -> abstract class : System.IEquatable<string> where T : class, System.IDisposable, new()",
            "ErrorGen.Tests.ApiSample<T>.ApiSample(System.Collections.Generic.IReadOnlyDictionary<string, string?>? texts) -> protected internal constructor",
            "ErrorGen.Tests.ApiSample<T>.Changed -> event System.EventHandler?",
            "ErrorGen.Tests.ApiSample<T>.Defaults(string? text = null, int number = 7, bool truth = true, char letter = 'x', System.Guid id = default) -> void",
            "ErrorGen.Tests.ApiSample<T>.EnumDefault(System.Runtime.InteropServices.LayoutKind kind = System.Runtime.InteropServices.LayoutKind.Auto) -> void",
            "ErrorGen.Tests.ApiSample<T>.Equals(object? obj) -> sealed override bool",
            "ErrorGen.Tests.ApiSample<T>.Equals(string? other) -> bool",
            "ErrorGen.Tests.ApiSample<T>.Find<TKey>(TKey key, in int start, ref long end, out string? found, params string?[] more) -> static T where TKey : struct",
            "ErrorGen.Tests.ApiSample<T>.GetHashCode() -> sealed override int",
            "ErrorGen.Tests.ApiSample<T>.Name = \"name\" -> const string",
            "ErrorGen.Tests.ApiSample<T>.Needed { get; init; } -> required string",
            "ErrorGen.Tests.ApiSample<T>.Number -> readonly int",
            "ErrorGen.Tests.ApiSample<T>.Raise() -> virtual void",
            "ErrorGen.Tests.ApiSample<T>.Text { get; protected set; } -> string?",
            "ErrorGen.Tests.ApiSample<T>.this[string? key] { get; } -> int",
        ],
            PublicApiText.Of(typeof(ApiSample<>)));

    [Fact]
    public void An_extension_method_says_so() =>
        Assert.Contains(
            "System.Linq.Enumerable.First<TSource>(this System.Collections.Generic.IEnumerable<TSource> source) -> static TSource",
            PublicApiText.Of(typeof(Enumerable)));

    [Fact]
    public void A_delegate_is_its_signature() =>
        Assert.Equal(
            [
                "System.EventHandler -> delegate",
                "System.EventHandler.Invoke(object? sender, System.EventArgs e) -> void",
            ],
            PublicApiText.Of(typeof(EventHandler)));

    [Fact]
    public void The_lines_of_a_type_stand_together()
    {
        IReadOnlyList<string> lines = PublicApiText.Of(typeof(Error).Assembly);
        string[] owners = [.. lines.Where(line => line.Contains(" -> ", StringComparison.Ordinal)).Select(OwnerOf)];
        Assert.Equal(lines.Count, owners.Length);
        Assert.Equal(owners.Distinct().Count(), owners.Where((owner, i) => i == 0 || owners[i - 1] != owner).Count());
    }

    private static string OwnerOf(string line) => string.Join('.', line.Split([' ', '(', '<'])[0].Split('.').Take(2));
}
