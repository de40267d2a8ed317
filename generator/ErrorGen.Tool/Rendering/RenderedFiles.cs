using System.Text;
using Scriban.Runtime;

namespace ErrorGen.Tool.Rendering;

/// <summary>The files that a template writes: the output itself and those that it begins with <c>file</c>.</summary>
internal sealed class RenderedFiles : IScriptOutput
{
    /// <summary>The name of the output itself.</summary>
    public const string Main = "";

    private readonly Dictionary<string, StringBuilder> _files = new(StringComparer.Ordinal) { [Main] = new() };
    private StringBuilder _current;

    public RenderedFiles() => _current = _files[Main];

    /// <summary>The texts by name, with LF as line ends, in the order in which the template began them.</summary>
    public IEnumerable<(string Name, string Text)> All => _files.Select(file => (
        file.Key, file.Value.ToString().Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n')));

    /// <summary>Begins a file, or goes on with it.</summary>
    /// <param name="name">A relative path below the folder of the output; <see cref="Main"/> for the output itself.</param>
    /// <exception cref="TemplateException">The path is not below the folder of the output.</exception>
    public void Select(string name)
    {
        string path = name.Replace('\\', '/');
        if (path.Length > 0 && (Path.IsPathRooted(path) || path.Contains(':', StringComparison.Ordinal) || path.Split('/').Any(part => part is "" or "." or "..")))
        {
            throw new TemplateException($"'{name}' is not a path below the folder of the output");
        }

        if (!_files.TryGetValue(path, out StringBuilder? file))
        {
            string? same = _files.Keys.FirstOrDefault(known => string.Equals(known, path, StringComparison.OrdinalIgnoreCase));
            if (same is not null)
            {
                throw new TemplateException($"'{name}' and '{same}' are one file on systems that ignore case");
            }

            file = _files[path] = new StringBuilder();
        }

        _current = file;
    }

    public void Write(string text, int offset, int count) => _current.Append(text, offset, count);

    public ValueTask WriteAsync(string text, int offset, int count, CancellationToken cancellationToken)
    {
        Write(text, offset, count);
        return ValueTask.CompletedTask;
    }
}
