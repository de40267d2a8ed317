using System.Text.Json;
using Xunit;

namespace ErrorGen.AspNetCore.Tests.Vectors;

/// <summary>Elements, names and escapes of the XML are Magento's, byte by byte.</summary>
[NeedsReferenceMaterial]
public sealed class RecordedMagentoXmlTests
{
    [Fact]
    public void Every_recorded_document_is_written_the_same_or_differs_for_a_reason()
    {
        IReadOnlyList<JsonElement> rows = MagentoXmlRows.Read();
        Assert.NotEmpty(rows);
        Assert.All(rows, static row => Assert.Equal(MagentoXmlRows.ExpectedOf(row), ActualOf(row)));
    }

    [Fact]
    public void Documents_listed_as_different_are_different()
    {
        IReadOnlyList<JsonElement> rows = MagentoXmlRows.Read();

        Assert.All(MagentoXmlRows.Different.Keys, name =>
        {
            JsonElement row = Assert.Single(rows, row => MagentoXmlRows.NameOf(row) == name);
            Assert.NotEqual(row.GetProperty("output").ToString(), ActualOf(row));
        });
    }

    [Fact]
    public void Recorded_XML_documents_are_well_formed() =>
        Assert.All(MagentoXmlRows.Read(), row => Assert.Equal("response", StrictXml.Parse(ActualOf(row)).Name.LocalName));

    private static string ActualOf(JsonElement row) => MagentoXmlData.Write(row.GetProperty("input").GetProperty("data"));
}
