using System.Reflection;
using ErrorGen.AspNetCore.Tests.Negotiation;
using Xunit;

namespace ErrorGen.AspNetCore.Tests.Http;

[NeedsReferenceMaterial]
public sealed class RulesCoverageTests
{
    public static TheoryData<string> Ids => NegotiationVectors.Ids("http");

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_rule_is_held_by_a_test_or_listed_with_the_reason(string id)
    {
        _ = NegotiationVectors.Row("http", id);

        bool isHeld = typeof(RuleTests).GetMethods().SelectMany(static method => method.GetCustomAttributes<RuleAttribute>()).Any(rule => rule.Id == id);

        Assert.True(isHeld != RulesNotHeld.All.ContainsKey(id), id);
    }
}
