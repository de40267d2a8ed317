namespace ErrorGen.AspNetCore.Tests.Http;

/// <summary>Names the rule of the <c>http</c> list of the vectors that a test holds.</summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class RuleAttribute(string id) : Attribute
{
    public string Id { get; } = id;
}
