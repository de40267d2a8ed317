namespace ErrorGen.AspNetCore;

/// <summary>The white space of RFC 9110, section 5.6.3. Unlike .NET's it is a blank or a tab and nothing else.</summary>
internal static class Whitespace
{
    public const string Optional = " \t";
}
