using ErrorGen.Sample.Tests.Harness;
using Microsoft.AspNetCore.Http;

namespace ErrorGen.Sample.Tests.Scenarios;

/// <summary>How a client comes to be answered with one error of the catalogue, and what the answer says.</summary>
/// <param name="Code">The error.</param>
/// <param name="Status">The status of the answer.</param>
/// <param name="Magento">The whole body in the Magento format; <c>{cartId}</c> stands for the client's cart.</param>
/// <param name="Detail">The message with the values put in.</param>
/// <param name="RunAsync">What the client does; the last request is the one that fails.</param>
internal sealed record Scenario(string Code, int Status, string Magento, string Detail, Func<ShopClient, Task<Answer>> RunAsync)
{
    /// <summary>The key of the entry: that of an entry that shares its code is not the code.</summary>
    public string Key { get; init; } = Code;

    public int? RetryAfter { get; init; }

    /// <summary>Settings of the shop that the scenario needs.</summary>
    public (string Name, string Value)[] Settings { get; init; } = [];

    /// <summary>The response of the carrier, or null if it is not called.</summary>
    public RequestDelegate? Carrier { get; init; }
}
