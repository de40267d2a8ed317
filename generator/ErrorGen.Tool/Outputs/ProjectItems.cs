using System.Xml;
using System.Xml.Linq;
using ErrorGen.Compiler.Text;

namespace ErrorGen.Tool.Outputs;

/// <summary>The items <c>ErrorGenOutput</c> of a project.</summary>
internal static class ProjectItems
{
    private const string Element = "ErrorGenOutput";
    private const string PathName = "ErrorGenPath";
    private const string IncludeName = "ErrorGenInclude";

    /// <summary>Creates the outputs from the items that the build passes.</summary>
    /// <param name="text">The text of the item file.</param>
    /// <param name="project">The path of the project file.</param>
    /// <exception cref="FormatException">The build has written another text.</exception>
    public static IReadOnlyList<OutputItem> Read(string text, string project) =>
    [
        .. ItemFile.Parse(text).Select(metadata => new OutputItem(
            metadata[PathName],
            metadata[IncludeName],
            metadata.Where(pair => pair.Key is not (PathName or IncludeName)).ToDictionary(StringComparer.OrdinalIgnoreCase),
            Locate(project, metadata[IncludeName]))),
    ];

    /// <summary>The place of an item in the project file, or its start if the item is in an imported file.</summary>
    private static SourceSpan Locate(string project, string include)
    {
        try
        {
            XElement? element = XDocument.Load(project, LoadOptions.SetLineInfo)
                .Descendants()
                .FirstOrDefault(element => element.Name.LocalName == Element
                    && element.Attribute("Include")?.Value.Replace('\\', '/') == include.Replace('\\', '/'));
            if (element is IXmlLineInfo place && place.HasLineInfo())
            {
                var start = new LinePosition(place.LineNumber - 1, Math.Max(place.LinePosition - 2, 0));
                return new SourceSpan(project, default, new LinePositionSpan(start, start));
            }
        }
        catch (Exception exception) when (exception is XmlException or IOException or UnauthorizedAccessException)
        {
            // The build has read the file; the place is a help only.
        }

        return SourceSpan.StartOf(project);
    }
}
