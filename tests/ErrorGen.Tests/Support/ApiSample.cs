using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;

namespace ErrorGen.Tests;

/// <summary>A bit of everything that a public API can hold.</summary>
[SuppressMessage("Design", "CA1051:Do not declare visible instance fields", Justification = "It is one of the shapes.")]
[SuppressMessage("Performance", "CA1822:Mark members as static", Justification = "The shapes count.")]
[SuppressMessage("Design", "CA1000:Do not declare static members on generic types", Justification = "It is one of the shapes.")]
[SuppressMessage("Design", "CA1045:Do not pass types by reference", Justification = "It is one of the shapes.")]
public abstract class ApiSample<T> : IEquatable<string>
    where T : class, IDisposable, new()
{
    public const string Name = "name";

    public readonly int Number = 1;

    internal ApiSample()
    {
    }

    protected internal ApiSample(IReadOnlyDictionary<string, string?>? texts) => _ = texts;

    public event EventHandler? Changed;

    public int this[string? key] => key is null ? 0 : Number;

    public string? Text { get; protected set; }

    public required string Needed { get; init; }

    internal string Hidden => "";

    public static T? Find<TKey>(TKey key, in int start, ref long end, out string? found, params string?[] more)
        where TKey : struct
    {
        _ = (key, start, end, more);
        found = null;
        return null;
    }

    public void Defaults(string? text = null, int number = 7, bool truth = true, char letter = 'x', Guid id = default) =>
        _ = (text, number, truth, letter, id);

    public void EnumDefault(LayoutKind kind = LayoutKind.Auto) => _ = kind;

    public virtual void Raise() => Changed?.Invoke(this, EventArgs.Empty);

    public bool Equals(string? other) => other is null;

    public sealed override bool Equals(object? obj) => obj is null;

    public sealed override int GetHashCode() => 0;
}
