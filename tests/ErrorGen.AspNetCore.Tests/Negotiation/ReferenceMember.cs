namespace ErrorGen.AspNetCore.Tests.Negotiation;

/// <summary>A list member as the reference sees it: names in lower case, values unquoted, the weight apart.</summary>
internal sealed record ReferenceMember(string Value, (string Name, string Value)[] Parameters, decimal Weight);
