using Scriban.Runtime;

namespace ErrorGen.Tool.TemplateModel;

/// <summary>An entry or a status: an object that has texts in several languages.</summary>
/// <param name="textIn">Returns the texts that are shown in a language.</param>
internal sealed class TranslatedObject(Func<string, ScriptObject> textIn) : ScriptObject
{
    /// <summary>Returns the texts that are shown in a language: those of the nearest translation that has them, otherwise those of the catalogue.</summary>
    public ScriptObject TextIn(string language) => textIn(language);
}
