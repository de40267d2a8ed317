using System.Xml;
using System.Xml.Linq;
using Microsoft.AspNetCore.Builder;
using Xunit;

namespace ErrorGen.AspNetCore.Tests.Formats;

public sealed class ProblemDetailsXmlTests
{
    [Fact]
    public async Task Problem_XML_has_the_members_of_the_JSON_in_the_namespace_of_RFC_7807()
    {
        Answer answer = await AnswerAsync(new NoSuchEntityError("näme", 7));

        Assert.Equal(404, answer.Status);
        Assert.Equal("application/problem+xml", answer.ContentType);
        Assert.Equal(
            """
            <?xml version="1.0"?>
            <problem xmlns="urn:ietf:rfc:7807">
              <title>Not Found</title>
              <status>404</status>
              <detail>No such entity with n&#xE4;me = 7</detail>
              <code>NoSuchEntity</code>
              <parameters>
                <fieldName>n&#xE4;me</fieldName>
                <fieldValue>7</fieldValue>
              </parameters>
            </problem>

            """,
            answer.Body);
    }

    [Fact]
    public async Task Problem_XML_lists_errors_as_items_and_omits_missing_members()
    {
        Answer answer = await AnswerAsync(new AggregateErrorBuilder(new ShopClosedError())
            .Add(new PriceTooLowError(1m, cost: null), "price").Add(new InvalidProductDataError("a < b")).ToError());

        Assert.Equal(
            """
            <?xml version="1.0"?>
            <problem xmlns="urn:ietf:rfc:7807">
              <type>https://shop.example/errors/closed</type>
              <title>Closed</title>
              <status>503</status>
              <detail>The shop is closed.</detail>
              <code>SHOP-503</code>
              <errors>
                <i>
                  <detail>1.00 is less than </detail>
                  <field>price</field>
                  <code>PriceTooLow</code>
                  <parameters>
                    <price>1</price>
                  </parameters>
                </i>
                <i>
                  <detail>Invalid product data: a &lt; b</detail>
                  <code>InvalidProductData</code>
                  <parameters>
                    <reason>a &lt; b</reason>
                  </parameters>
                </i>
              </errors>
            </problem>

            """,
            answer.Body);
    }

    [Fact]
    public async Task Problem_XML_has_report_id_and_trace_in_one_namespace()
    {
        await using TestApp app = await TestApp.StartAsync(
            app => app.MapGet("/", void () => throw new InvalidOperationException("out of luck")),
            options => options.DefaultFormat = OneRepresentation.Of(ErrorFormats.ProblemDetails, "application/problem+xml"),
            "Development");

        XElement root = StrictXml.Parse((await app.GetAsync("/")).Body);

        Assert.Equal("problem title status detail reportId trace", string.Join(' ', root.Elements().Select(static element => element.Name.LocalName).Prepend("problem")));
        Assert.All(root.DescendantsAndSelf(), element => Assert.Equal("urn:ietf:rfc:7807", element.Name.NamespaceName));
        Assert.Equal("out of luck", root.Elements().Single(element => element.Name.LocalName == "detail").Value);
    }

    [Theory]
    [InlineData("reason", "reason")]
    [InlineData("größe", "größe")]
    [InlineData("first name", "first_x0020_name")]
    [InlineData("2nd", "_x0032_nd")]
    [InlineData("ns:tag", "ns_x003A_tag")]
    [InlineData("i", "_x0069_")]
    [InlineData("a><b", "a_x003E__x003C_b")]
    [InlineData("", "_")]
    public void Problem_XML_writes_any_parameter_name_as_an_element(string parameter, string expected)
    {
        var definition = OwnCatalog.Define(new ErrorCatalogEntry("Key", 400, "", new ErrorParameter(parameter)));
        ErrorRepresentation xml = ErrorFormats.ProblemDetails.Representations[2];

        XElement root = StrictXml.Parse(Body.Of(xml, Body.ResponseTo(definition.CreateError("value"))));

        XElement element = root.Descendants().Single(static element => element.Parent!.Name.LocalName == "parameters");
        Assert.Equal((expected, "value"), (element.Name.LocalName, element.Value));
        Assert.Equal(parameter.Length == 0 ? "_" : parameter, XmlConvert.DecodeName(element.Name.LocalName));
    }

    [Fact]
    public void Problem_XML_stays_well_formed_for_hostile_names()
    {
        foreach (int code in Enumerable.Range(0, char.MaxValue + 1))
        {
            string name = ((char)code).ToString();

            // Throws if it is not a valid name.
            XmlConvert.VerifyNCName(ProblemElementName.Create(name));
            XmlConvert.VerifyNCName(ProblemElementName.Create("a" + name));
            XmlConvert.VerifyNCName(MagentoElement.CreateAll([name, "x"])[0].Name);
            XmlConvert.VerifyNCName(MagentoElement.CreateAll(["a" + name])[0].Name);
        }
    }

    private static async Task<Answer> AnswerAsync(Error error)
    {
        await using TestApp app = await TestApp.StartAsync(
            app => app.MapGet("/", void () => throw error.ToException()),
            options => options.DefaultFormat = OneRepresentation.Of(ErrorFormats.ProblemDetails, "application/xml"));
        return await app.GetAsync("/");
    }
}
