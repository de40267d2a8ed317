using System.Text;
using ErrorGen.Compiler.Parsing.Fields;
using ErrorGen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace ErrorGen.Generator.Tests.Corpus;

/// <summary>A catalogue of entries with hostile text, and what must come of it.</summary>
internal sealed class TextCatalog
{
    private readonly StringBuilder _text = new("{ \"errors\": {\n");
    private readonly List<(TextEntry Entry, TextSpan Place)> _places = [];

    public TextCatalog(IEnumerable<TextEntry> entries)
    {
        foreach (TextEntry entry in entries)
        {
            string json = entry.Json;
            _places.Add((entry, new TextSpan(_text.Length, json.Length)));
            _text.Append(json).Append(",\n");
        }

        _text.Append("} }");
    }

    /// <summary>
    /// Generates, compiles and loads the catalogue. Fails where an entry neither arrives with all of its texts as they are, nor has an
    /// error at its place; or where the project declares more than that.
    /// </summary>
    /// <returns>How many entries arrived.</returns>
    public int Check()
    {
        CatalogText catalog = new("/shop/errors.json", _text.ToString());
        GeneratorOutput output = GeneratorHarness.Run([catalog], TargetProject.Library());

        // An error that is not shown would make an entry look accepted. Warnings are hidden before errors.
        Assert.InRange(output.Diagnostics.Count(diagnostic => diagnostic.DefaultSeverity == DiagnosticSeverity.Error), 0, ReportLimit.Count - 1);
        OutputRules.Check(output);
        OutputRules.CompilesInWebApplication([catalog]);
        DeclaredNames.AssertAsPromised(output);
        using var project = new LoadedProject(output);
        var definitions = project.Catalog().Definitions.ToDictionary(definition => definition.Key);
        foreach (TextEntry entry in Accepted(output.Diagnostics))
        {
            Assert.True(definitions.TryGetValue(entry.Key, out ErrorDefinition? definition), entry.Json);
            AssertArrived(entry, definition);
            Assert.Same(definition, project.Catalog().TryGet(definition.Code, out ErrorDefinition? found) ? found : null);
        }

        return definitions.Count;
    }

    /// <summary>The entries without an error at their place.</summary>
    private IEnumerable<TextEntry> Accepted(IEnumerable<Diagnostic> diagnostics)
    {
        TextSpan[] faults = [.. diagnostics
            .Where(diagnostic => diagnostic.DefaultSeverity == DiagnosticSeverity.Error)
            .Select(diagnostic => diagnostic.Location.SourceSpan)];
        return _places.Where(found => !faults.Any(found.Place.Contains)).Select(found => found.Entry);
    }

    private static void AssertArrived(TextEntry entry, ErrorDefinition definition)
    {
        Assert.Equal(entry.Message, definition.MessageTemplate);
        Assert.Equal(entry.Code ?? entry.Key, definition.Code);
        Assert.Equal(entry.Title, definition.Title);
        Assert.Equal(entry.Description, definition.Description);
        Assert.Equal(entry.Deprecated, definition.DeprecationMessage);
        if (entry.ParameterName is not null)
        {
            ErrorParameter parameter = Assert.Single(definition.Parameters);
            Assert.Equal(entry.ParameterName, parameter.Name);
            Assert.Equal(entry.ParameterDescription, parameter.Description);
        }
    }
}
