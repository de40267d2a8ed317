using Scriban.Runtime;

namespace ErrorGen.Tool.TemplateModel;

/// <summary>An entry or a status: an object that has texts in several languages.</summary>
/// <param name="textIn">Returns the texts that are shown in a language.</param>
internal sealed class TranslatedObject(Func<string, ScriptObject> textIn) : ScriptObject
{
    /// <summary>The last result: a template asks for the texts of an entry in one language several times.</summary>
    private (string Language, ScriptObject Text)? _last;

    /// <summary>Returns the texts that are shown in a language: those of the nearest translation that has them, otherwise those of the catalogue.</summary>
    public ScriptObject TextIn(string language)
    {
        if (_last is not { } last || last.Language != language)
        {
            last = (language, textIn(language));
            _last = last;
        }

        return last.Text;
    }
}
