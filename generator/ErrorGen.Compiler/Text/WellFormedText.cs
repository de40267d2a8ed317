using System.Text;

namespace ErrorGen.Compiler.Text;

/// <summary>Text that can be written as UTF-8.</summary>
internal static class WellFormedText
{
    private const char ReplacementCharacter = '\uFFFD';

    /// <summary>Returns the text with unpaired surrogates replaced, as encoders do.</summary>
    public static string Of(string text)
    {
        StringBuilder? changed = null;
        for (int i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
            {
                continue;
            }

            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
            {
                i++;
            }
            else
            {
                changed ??= new StringBuilder(text);
                changed[i] = ReplacementCharacter;
            }
        }

        return changed?.ToString() ?? text;
    }
}
