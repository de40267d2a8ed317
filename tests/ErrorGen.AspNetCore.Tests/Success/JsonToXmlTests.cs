using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using Microsoft.AspNetCore.Builder;
using Xunit;

namespace ErrorGen.AspNetCore.Tests.Success;

/// <summary>What the recorded documents do not show.</summary>
public sealed class JsonToXmlTests
{
    private static readonly JsonSerializerOptions Deep = new() { MaxDepth = 1000 };

    [Theory]
    [InlineData("""{"a":1,"b":2,"a":3,"c":4}""", "<a>3</a><b>2</b><c>4</c>")]
    [InlineData("""{"a":[1],"b":{"x":2},"+a":{"y":[3]},"c":4}""", "<a><y><item>3</item></y></a><b><x>2</x></b><c>4</c>")]
    [InlineData("""{"a":"\ud800"}""", "<a>&#xFFFD;</a>")]
    [InlineData("""{"\ud800a":"b"}""", "<item>b</item>")]
    [InlineData("""{"a":"\u0000</response>]]>"}""", "<a>&#xFFFD;&lt;/response&gt;]]&gt;</a>")]
    [InlineData("""{"n":12345678901234567890.123e-7}""", "<n>12345678901234567890.123e-7</n>")]
    public void Elements_are_those_of_Magento(string json, string elements)
    {
        string[] lines = Convert(Encoding.UTF8.GetBytes(json), segmentLength: 1000).Split('\n');

        Assert.Equal($"<?xml version=\"1.0\"?><response>{elements}</response>", string.Concat(lines.Select(static line => line.TrimStart())));
    }

    [Fact]
    public void Tokens_may_be_cut_anywhere()
    {
        byte[] json = """{"first":["äöü",true,1234.5,null],"second":{"th\u0069rd":"x<y"}}"""u8.ToArray();
        string whole = Convert(json, json.Length);

        for (int length = 1; length < 10; length++)
        {
            Assert.Equal(whole, Convert(json, length));
        }
    }

    [Fact]
    public async Task Large_and_deep_bodies_are_complete()
    {
        var wide = Enumerable.Range(0, 20_000).ToDictionary(static i => $"k{i.ToString(CultureInfo.InvariantCulture)}");
        object deep = 1;
        for (int i = 0; i < 60; i++)
        {
            deep = new[] { deep };
        }

        await using TestApp app = await TestApp.StartAsync(app => app
            .MapGet("/", object () => new object[] { wide, deep }).WithSuccessConvention(SuccessConventions.Magento));

        XElement response = StrictXml.Parse((await app.AskAsync("/", "text/xml")).Body);
        XElement[] items = [.. response.Elements()];

        Assert.Equal(wide.Select(static pair => (pair.Key, pair.Value)), items[0].Elements().Select(static element => (element.Name.LocalName, (int)element)));
        Assert.Equal(60, items[1].Descendants().Count());
    }

    [Fact]
    public void What_System_Text_Json_nests_can_be_read()
    {
        string json = new string('[', 999) + new string(']', 999);
        using var document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = 1000 });

        string xml = Convert(JsonSerializer.SerializeToUtf8Bytes(document.RootElement, Deep), segmentLength: 100);

        Assert.Equal(998, StrictXml.Parse(xml).Descendants().Count());
    }

    private static string Convert(byte[] json, int segmentLength)
    {
        Segment? first = null;
        Segment? last = null;
        foreach (byte[] chunk in json.Chunk(segmentLength))
        {
            last = last is null ? first = new Segment(chunk) : last.Append(chunk);
        }

        var output = new ArrayBufferWriter<byte>();
        new MagentoJsonToXml(output).Write(new ReadOnlySequence<byte>(first!, 0, last!, last!.Memory.Length));
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    private sealed class Segment : ReadOnlySequenceSegment<byte>
    {
        public Segment(byte[] bytes) => Memory = bytes;

        public Segment Append(byte[] bytes)
        {
            var next = new Segment(bytes) { RunningIndex = RunningIndex + Memory.Length };
            Next = next;
            return next;
        }
    }
}
