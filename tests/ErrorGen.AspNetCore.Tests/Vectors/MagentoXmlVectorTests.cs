using System.Text.Json;
using Xunit;

namespace ErrorGen.AspNetCore.Tests.Vectors;

/// <summary>Elements, names and escapes of the XML are Magento's, byte by byte.</summary>
public sealed class MagentoXmlVectorTests
{
    [Fact]
    public void Every_recorded_document_is_written_the_same_or_differs_for_a_reason()
    {
        IReadOnlyList<JsonElement> rows = MagentoXmlRows.Read();
        Assert.NotEmpty(rows);
        Assert.All(MagentoXmlRows.Different.Keys, number => Assert.InRange(number, 0, rows.Count - 1));
        for (int number = 0; number < rows.Count; number++)
        {
            Assert.Equal($"{number}: {ExpectedOf(number, rows[number])}", $"{number}: {ActualOf(rows[number])}");
        }
    }

    [Fact]
    public void What_differs_really_does()
    {
        IReadOnlyList<JsonElement> rows = MagentoXmlRows.Read();

        Assert.All(MagentoXmlRows.Different.Keys, number => Assert.NotEqual(rows[number].GetProperty("output").ToString(), ActualOf(rows[number])));
    }

    [Fact]
    public void Every_document_can_be_read() =>
        Assert.All(MagentoXmlRows.Read(), row => Assert.Equal("response", StrictXml.Parse(ActualOf(row)).Name.LocalName));

    private static string ActualOf(JsonElement row) => MagentoXmlData.Write(row.GetProperty("input").GetProperty("data"));

    private static string ExpectedOf(int number, JsonElement row) => MagentoXmlRows.Different.TryGetValue(number, out (string Ours, string Reason) different)
        ? $"<?xml version=\"1.0\"?>\n<response>{different.Ours}</response>\n"
        : row.GetProperty("output").GetString()!;
}
