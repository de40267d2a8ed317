using System.Globalization;
using ErrorGen.Generator.Tests.Diagnostics;
using ErrorGen.Generator.Tests.Harness;
using Xunit;

namespace ErrorGen.Generator.Tests.Plurals;

/// <summary>Parameters that can have certain values only, as generated code has them, and the variants that they select.</summary>
public sealed class ClosedSetTests
{
    private const string Catalog = """
        {
          "errors": {
            "Closed": {
              "status": 409,
              "message": { "select": "shop", "web": "The web shop is closed. %note", "other": "The shop '%shop' is closed. %note" },
              "parameters": [
                { "name": "shop", "values": ["web", "in-store", "42"], "description": "The kind of the shop." },
                { "name": "note", "type": "string?", "values": ["web", "later"] }
              ]
            }
          }
        }
        """;

    private const string German = """
        { "statuses": { "409": { "title": "Konflikt" } }, "Closed": { "in-store": "Das Geschäft ist zu. %note", "other": "Der Laden '%shop' ist zu. %note" } }
        """;

    [Fact]
    public void Value_selects_the_variant_and_is_text_on_the_wire()
    {
        using LoadedProject project = Load();
        Type enumeration = project.Catalog().GetType().Assembly.GetType("Shop.ClosedError+ShopValue")!;
        Error web = project.Exception("Shop.ClosedException", Enum.Parse(enumeration, "Web"), null).Error;
        Error store = project.Exception("Shop.ClosedException", Enum.Parse(enumeration, "InStore"), null).Error;

        Assert.Equal(["Web", "InStore", "_42"], Enum.GetNames(enumeration));
        Assert.Equal(["web", "in-store", "42"], web.Definition.Parameters[0].Values);
        Assert.Equal((ErrorValue)"web", web.GetParameter(0));
        Assert.Equal((ErrorValue)"in-store", store.GetParameter(0));
        Assert.Equal((ErrorValue)(string?)null, store.GetParameter(1));
        Assert.Equal("The web shop is closed. ", web.Message);
        Assert.Equal("The shop 'in-store' is closed. ", store.Message);
        Assert.Equal("Der Laden 'web' ist zu. ", web.Render(CultureInfo.GetCultureInfo("de")));
        Assert.Equal("Das Geschäft ist zu. ", store.Render(CultureInfo.GetCultureInfo("de")));
        Assert.NotEqual(web, store);
        Assert.Equal(web, project.Exception("Shop.ClosedException", Enum.Parse(enumeration, "Web"), null).Error);
    }

    [Fact]
    public void Value_is_checked_when_an_error_is_created()
    {
        using LoadedProject project = Load();
        Type enumeration = project.Catalog().GetType().Assembly.GetType("Shop.ClosedError+ShopValue")!;
        ErrorDefinition definition = project.Catalog().Definitions[0];

        var undefined = Assert.Throws<System.Reflection.TargetInvocationException>(
            () => project.Exception("Shop.ClosedException", Enum.ToObject(enumeration, 3), null));
        Assert.Equal("shop", Assert.IsType<ArgumentOutOfRangeException>(undefined.InnerException).ParamName);
        Assert.Contains(
            "'shop' can have the values web, in-store, 42; 'WEB'", Assert.Throws<ArgumentException>(() => definition.CreateError("WEB", (string?)null)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => definition.CreateError("web", "never"));
        Assert.Equal("The web shop is closed. later", definition.CreateError("web", "later").Message);
    }

    [Fact]
    public void Generated_error_is_created_from_values_of_the_wire()
    {
        using LoadedProject project = Load();
        Type type = project.Catalog().GetType().Assembly.GetType("Shop.ClosedError")!;
        Func<string, string?, Error> create = typeof(ClosedSetTests)
            .GetMethod(nameof(Create), System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static)!
            .MakeGenericMethod(type)
            .CreateDelegate<Func<string, string?, Error>>();

        Error error = create("in-store", "later");

        Assert.Equal("InStore", type.GetProperty("Shop")!.GetValue(error)!.ToString());
        Assert.Equal("Later", type.GetProperty("Note")!.GetValue(error)!.ToString());
        Assert.Null(type.GetProperty("Note")!.GetValue(create("web", null)));
        Assert.Throws<ArgumentException>(() => create("nowhere", null));
    }

    private static TError Create<TError>(string shop, string? note)
        where TError : Error, IDefinedError<TError> => TError.Create([shop, note]);

    private static LoadedProject Load()
    {
        GeneratorOutput output = GeneratorHarness.Run([Reports.Catalog(Catalog), Reports.Catalog(German, "errors.de.json")], TargetProject.Library());
        OutputRules.Check(output);
        DeclaredNames.AssertAsPromised(output);
        return new LoadedProject(output);
    }
}
