using System.Text.RegularExpressions;
using ErrorGen.Compiler.Rules;
using ErrorGen.Compiler.Text;
using ErrorGen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Xunit;

namespace ErrorGen.Generator.Tests.Corpus;

/// <summary>Every message with placeholders of a large shop system, as one catalogue: generated, compiled, loaded, thrown and rendered.</summary>
public sealed partial class MagentoMessagesTests
{
    [NeedsReferenceMaterial]
    [Fact]
    public void Every_message_is_thrown_and_renders_as_the_rules_say()
    {
        IReadOnlyDictionary<string, string> messages = MagentoMessages.Read();
        Assert.Equal(MagentoMessages.Count, messages.Count);

        CatalogText catalog = new("/shop/errors.json", MagentoMessages.Catalog(messages));
        GeneratorOutput output = GeneratorHarness.Run([catalog], TargetProject.Library());

        OutputRules.Check(output);
        OutputRules.CompilesInWebApplication([catalog]);
        Assert.Equal(
            messages.Values.Count(PrintF().IsMatch),
            output.Diagnostics.Count(diagnostic => diagnostic.Id == RuleTable.ForeignPlaceholder.Id));
        Assert.DoesNotContain(
            output.Diagnostics,
            diagnostic => diagnostic.DefaultSeverity > DiagnosticSeverity.Info && diagnostic.Id != RuleTable.ForeignPlaceholder.Id);
        DeclaredNames.AssertAsPromised(output);
        using var project = new LoadedProject(output);
        IReadOnlyList<ErrorDefinition> definitions = project.Catalog().Definitions;
        Assert.Equal(messages.Keys, definitions.Select(definition => definition.Key));
        foreach (ErrorDefinition definition in definitions)
        {
            AssertRenders(project, definition, messages[definition.Key]);
        }
    }

    [Fact]
    public void Placeholder_rules_of_the_tests_hold()
    {
        Dictionary<string, string> values = new() { ["1"] = "%2", ["2"] = "b", ["10"] = "ten", ["field"] = "f", ["fieldName"] = "n" };

        Assert.Equal("%2b ten0 n f_ % %3 %%2", PlaceholderRules.Render("%1%2 %100 %fieldName %field_ % %3 %%1", values));
        Assert.Equal(["1", "2", "10"], PlaceholderRules.Placeholders("%10 %2 %1 %2 %0 %%"));
        Assert.Equal(["s", "fieldName"], PlaceholderRules.Placeholders("%s %fieldName %s"));
    }

    /// <summary>The placeholders of printf that the shop's messages have.</summary>
    [GeneratedRegex(@"%([sd]\b|\d+\$[sd]\b)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex PrintF();

    private static void AssertRenders(LoadedProject project, ErrorDefinition definition, string message)
    {
        string[] placeholders = PlaceholderRules.Placeholders(message);
        bool isPositional = char.IsAsciiDigit(placeholders[0][0]);
        Assert.Equal(message, definition.MessageTemplate);
        Assert.Equal(isPositional, definition.HasPositionalParameters);
        Assert.Equal(isPositional ? placeholders.Select(n => "arg" + n) : placeholders, definition.Parameters.Select(p => p.Name));

        // Each value holds placeholders itself: they must stay text.
        string[] markers = [.. placeholders.Select((_, i) => $"<{i} %1 %2 %s %{placeholders[0]}>")];
        string expected = PlaceholderRules.Render(message, placeholders.Zip(markers).ToDictionary(pair => pair.First, pair => pair.Second));
        ErrorException thrown = Assert.ThrowsAny<ErrorException>(
            void () => throw project.Exception($"Shop.{CSharpNames.Entry(definition.Key)}Exception", [.. markers]));
        Assert.Equal(expected, thrown.Message);
        Assert.Same(definition, thrown.Error.Definition);
    }
}
