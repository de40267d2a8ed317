using System.Buffers;
using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ErrorGen.Compiler.Rules;
using ErrorGen.Compiler.Text;
using ErrorGen.Tool.Paths;

namespace ErrorGen.Tool;

/// <summary>The diagnostics of a run, as text for people and as data for other programs.</summary>
internal sealed class DiagnosticReport(IEnumerable<DiagnosticInfo> diagnostics)
{
    private const string SarifSchema = "https://json.schemastore.org/sarif-2.1.0.json";

    private static readonly JsonWriterOptions Format = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly DiagnosticInfo[] _diagnostics = [.. diagnostics];

    /// <summary>The exit code for the most severe diagnostic.</summary>
    public int ExitCode(bool warningsAreErrors) =>
        _diagnostics.Any(diagnostic => diagnostic.Rule.Severity is RuleSeverity.Error || (warningsAreErrors && diagnostic.Rule.Severity is RuleSeverity.Warning))
            ? Tool.ExitCode.Faults
            : Tool.ExitCode.Success;

    /// <summary>Writes lines that MSBuild and editors parse: <c>errors.json(4,58): error EG3001: ...</c>.</summary>
    public void WriteLines(TextWriter output)
    {
        foreach (DiagnosticInfo diagnostic in _diagnostics)
        {
            string place = diagnostic.Location is { } location
                ? string.Create(CultureInfo.InvariantCulture, $"{Name(location)}({location.Lines.Start.Line + 1},{location.Lines.Start.Character + 1})")
                : "errorgen";
            output.WriteLine($"{place}: {Severity(diagnostic)} {diagnostic.Rule.Id}: {diagnostic.Message}");
        }
    }

    /// <summary>Writes an array of objects. Lines and columns start at 1; the end is exclusive.</summary>
    public void WriteJson(TextWriter output) => Write(output, WriteArray);

    /// <summary>Writes an object with the files of outputs and the diagnostics.</summary>
    public void WriteJson(TextWriter output, IEnumerable<RenderedFile> files) => Write(output, json =>
    {
        json.WriteStartObject();
        json.WriteStartArray("files");
        foreach (RenderedFile file in files)
        {
            json.WriteStartObject();
            json.WriteString("file", file.Path);
            json.WriteString("outcome", file.Outcome.ToString().ToLowerInvariant());
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WritePropertyName("diagnostics");
        WriteArray(json);
        json.WriteEndObject();
    });

    /// <summary>Writes a log in SARIF 2.1.0, which code scanning services read.</summary>
    public void WriteSarif(TextWriter output) => Write(output, json =>
    {
        json.WriteStartObject();
        json.WriteString("$schema", SarifSchema);
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "ErrorGen");
        json.WriteString("version", typeof(DiagnosticReport).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0]);
        json.WriteString("informationUri", "https://github.com/errorgen/errorgen");
        json.WriteStartArray("rules");
        foreach (Rule rule in _diagnostics.Select(diagnostic => diagnostic.Rule).DistinctBy(rule => rule.Id, StringComparer.Ordinal).OrderBy(rule => rule.Id, StringComparer.Ordinal))
        {
            json.WriteStartObject();
            json.WriteString("id", rule.Id);
            WriteText(json, "shortDescription", rule.Title);
            json.WriteString("helpUri", rule.HelpLink);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteStartArray("results");
        foreach (DiagnosticInfo diagnostic in _diagnostics)
        {
            WriteResult(json, diagnostic);
        }

        json.WriteEndArray();
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    });

    private void WriteArray(Utf8JsonWriter json)
    {
        json.WriteStartArray();
        foreach (DiagnosticInfo diagnostic in _diagnostics)
        {
            json.WriteStartObject();
            if (diagnostic.Location is { } location)
            {
                json.WriteString("file", Name(location));
                WriteRange(json, location, "line", "column", "endLine", "endColumn");
            }

            json.WriteString("severity", Severity(diagnostic));
            json.WriteString("id", diagnostic.Rule.Id);
            json.WriteString("message", diagnostic.Message);
            json.WriteString("help", diagnostic.Rule.HelpLink);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteResult(Utf8JsonWriter json, DiagnosticInfo diagnostic)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", diagnostic.Rule.Id);
        json.WriteString("level", diagnostic.Rule.Severity is RuleSeverity.Info ? "note" : Severity(diagnostic));
        WriteText(json, "message", diagnostic.Message);
        if (diagnostic.Location is { } location)
        {
            json.WriteStartArray("locations");
            json.WriteStartObject();
            json.WriteStartObject("physicalLocation");
            json.WriteStartObject("artifactLocation");
            json.WriteString("uri", Address(Name(location)));
            json.WriteEndObject();
            json.WriteStartObject("region");
            WriteRange(json, location, "startLine", "startColumn", "endLine", "endColumn");
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private static void WriteRange(Utf8JsonWriter json, SourceSpan location, string line, string column, string endLine, string endColumn)
    {
        json.WriteNumber(line, location.Lines.Start.Line + 1);
        json.WriteNumber(column, location.Lines.Start.Character + 1);
        json.WriteNumber(endLine, location.Lines.End.Line + 1);
        json.WriteNumber(endColumn, location.Lines.End.Character + 1);
    }

    private static string Severity(DiagnosticInfo diagnostic) => diagnostic.Rule.Severity.ToString().ToLowerInvariant();

    private static string Name(SourceSpan location) => Path.IsPathRooted(location.Path) ? PathArgument.Shorten(location.Path) : location.Path;

    /// <summary>A URI, or a relative reference with slashes on every system.</summary>
    private static string Address(string path) => Path.IsPathRooted(path)
        ? new Uri(path).AbsoluteUri
        : string.Join('/', path.Replace('\\', '/').Split('/').Where(part => part != ".").Select(Uri.EscapeDataString));

    private static void Write(TextWriter output, Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Format))
        {
            write(json);
        }

        output.WriteLine(Encoding.UTF8.GetString(buffer.WrittenSpan));
    }
}
