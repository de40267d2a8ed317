namespace ErrorGen.Tool.Rendering;

/// <summary>A template and the templates that it can include.</summary>
/// <param name="Path">The path of the template, as diagnostics show it.</param>
/// <param name="Library">The templates that it can include.</param>
internal sealed record TemplateSource(string Path, ITemplateLibrary Library)
{
    /// <summary>Finds a template: a name with an extension is a file, another one is built in. Null if there is none.</summary>
    /// <param name="name">The value of <c>Template</c>.</param>
    /// <param name="folder">The folder that relative paths start at.</param>
    public static TemplateSource? Find(string name, string folder)
    {
        if (System.IO.Path.GetExtension(name).Length == 0)
        {
            return BuiltInTemplates.Names.Contains(name, StringComparer.Ordinal) ? new TemplateSource(BuiltInTemplates.PathOf(name), BuiltInTemplates.Library) : null;
        }

        string path = System.IO.Path.GetFullPath(name, folder);
        return File.Exists(path) ? new TemplateSource(path, new TemplateFolder(System.IO.Path.GetDirectoryName(path)!)) : null;
    }
}

/// <summary>Templates that can include each other.</summary>
internal interface ITemplateLibrary
{
    /// <summary>Returns the path of an included template.</summary>
    /// <exception cref="TemplateException">There is no such template, or it is not a part of this library.</exception>
    string Resolve(string name);

    /// <summary>Reads a template.</summary>
    /// <exception cref="TemplateException">The template cannot be read.</exception>
    string Read(string path);
}

/// <summary>A fault of a template. The message is for its author.</summary>
internal sealed class TemplateException(string message) : Exception(message);
