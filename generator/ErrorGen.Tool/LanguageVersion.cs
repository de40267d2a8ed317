using System.Globalization;

namespace ErrorGen.Tool;

/// <summary>The version of C#, as the <c>LangVersion</c> property names it.</summary>
internal static class LanguageVersion
{
    /// <summary>Parses a version into Roslyn's number: 1200 for C# 12.</summary>
    /// <param name="text">A number, or a name such as <c>latest</c>. A name is the newest version of the SDK, which supports all generated code.</param>
    public static int Parse(string? text)
    {
        string major = (text ?? "").Split('.')[0];
        return int.TryParse(major, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? Math.Min(number, 1_000) * 100 : int.MaxValue;
    }
}
