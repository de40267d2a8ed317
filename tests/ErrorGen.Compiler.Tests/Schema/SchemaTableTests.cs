using System.Text.Json;
using ErrorGen.Compiler.Model;
using ErrorGen.Compiler.Parsing;
using ErrorGen.Compiler.Parsing.Fields;
using ErrorGen.Compiler.Tests.Rules;
using Xunit;

namespace ErrorGen.Compiler.Tests.Schema;

/// <summary>The names in the schema are those of the parser.</summary>
public sealed class SchemaTableTests
{
    [Fact]
    public void The_catalogue_has_the_names_of_the_parser() =>
        Assert.Equal(CatalogFields.OfCatalog, Names(PublishedSchema.Root));

    [Fact]
    public void A_status_has_the_names_of_the_parser()
    {
        Assert.Equal(CatalogFields.OfStatus, Names(PublishedSchema.Definition("failureStatus")));
        Assert.Equal(
            CatalogFields.OfStatus.Where(name => name is not (CatalogFields.Message or CatalogFields.Code)), Names(PublishedSchema.Definition("status")));
    }

    [Fact]
    public void An_entry_has_the_names_of_the_parser() =>
        Assert.Equal(CatalogFields.OfError, Names(PublishedSchema.Definition("error")));

    [Fact]
    public void Defaults_and_groups_have_the_names_of_the_parser()
    {
        Assert.Equal(CatalogFields.OfDefaults, Names(PublishedSchema.Definition("defaults")));
        Assert.Equal(CatalogFields.OfGroup, Names(PublishedSchema.Definition("group")));
    }

    [Fact]
    public void Data_cannot_have_the_reserved_names_of_the_parser() => Assert.Contains(
        PublishedSchema.Definition("error").GetProperty("properties").GetProperty(CatalogFields.Data).GetProperty("patternProperties").EnumerateObject(),
        property => property.Name.Contains($"({string.Join('|', DataParser.ReservedNames)})$", StringComparison.Ordinal));

    [Fact]
    public void A_parameter_has_the_names_of_the_parser() =>
        Assert.Equal(CatalogFields.OfParameter, Names(PublishedSchema.Definition("parameter")));

    [Fact]
    public void A_parameter_has_the_types_of_the_parser() => Assert.Equal(
        ParameterType.All.SelectMany(type => new[] { type.CatalogName, type.CatalogName + "?", type.CatalogName + "[]", type.CatalogName + "[]?" }),
        PublishedSchema.Definition("parameterType").GetProperty("enum")
            .EnumerateArray().Select(item => item.GetString()));

    [Fact]
    public void A_log_level_is_one_of_the_parser() => Assert.Equal(
        LogLevels.All,
        PublishedSchema.Definition("logLevel").GetProperty("enum")
            .EnumerateArray().Select(item => item.GetString()));

    [Fact]
    public void A_log_level_is_one_of_the_runtime() => Assert.Equal(Enum.GetNames<ErrorLogLevel>(), LogLevels.All);

    [Fact]
    public void Every_name_has_a_title_and_a_description_of_its_own() => Assert.All(
        new[] { PublishedSchema.Root, PublishedSchema.Definition("error"), PublishedSchema.Definition("failureStatus"), PublishedSchema.Definition("defaults"), PublishedSchema.Definition("group"), PublishedSchema.Definition("parameter"), PublishedSchema.Definition("variants"), PublishedSchema.Definition("selectVariants") }
            .SelectMany(schema => schema.GetProperty("properties").EnumerateObject()),
        property =>
        {
            JsonElement schema = Follow(property.Value);
            Assert.False(string.IsNullOrWhiteSpace(schema.GetProperty("title").GetString()));
            Assert.EndsWith(".", schema.GetProperty("description").GetString(), StringComparison.Ordinal);
        });

    [Fact]
    public void The_comment_lists_errors_that_there_are() => Assert.Subset(
        AllRules.All.Select(descriptor => descriptor.Id).ToHashSet(StringComparer.Ordinal),
        SchemaBoundary.InPart.Concat(SchemaBoundary.Beyond).ToHashSet(StringComparer.Ordinal));

    private static IEnumerable<string> Names(JsonElement schema) =>
        schema.GetProperty("properties").EnumerateObject().Select(property => property.Name);

    private static JsonElement Follow(JsonElement schema) =>
        schema.TryGetProperty("title", out JsonElement _) || !schema.TryGetProperty("$ref", out JsonElement reference)
            ? schema
            : PublishedSchema.Definition(reference.GetString()!.Split('/')[^1]);
}
