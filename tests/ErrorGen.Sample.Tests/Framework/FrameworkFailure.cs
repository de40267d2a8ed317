using ErrorGen.Sample.Tests.Harness;

namespace ErrorGen.Sample.Tests.Framework;

/// <summary>A request that the framework refuses on its own, and what the catalogue makes it say.</summary>
/// <param name="Name">What fails.</param>
/// <param name="Status">The status of the answer.</param>
/// <param name="Title">The title of the status.</param>
/// <param name="Message">The message of the answer.</param>
/// <param name="RunAsync">What the client does; the last request is the one that fails.</param>
internal sealed record FrameworkFailure(string Name, int Status, string Title, string Message, Func<ShopClient, Task<Answer>> RunAsync)
{
    /// <summary>The identity on the wire, where the catalogue gives the status one.</summary>
    public string? Code { get; init; }

    /// <summary>The fields at fault, and what is said of each.</summary>
    public (string Field, string Message)[] Errors { get; init; } = [];

    /// <summary>Whether the request cannot be bound. Development then shows the text of the exception instead of the message.</summary>
    public bool IsMalformed { get; init; }

    /// <summary>The header that tells the client more, as a pattern.</summary>
    public (string Name, string Pattern)? Header { get; init; }

    /// <summary>Settings of the shop that the failure needs.</summary>
    public (string Name, string Value)[] Settings { get; init; } = [];
}
