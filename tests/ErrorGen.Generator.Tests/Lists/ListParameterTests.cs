using System.Globalization;
using System.Reflection;
using ErrorGen.Generator.Tests.Diagnostics;
using ErrorGen.Generator.Tests.Harness;
using Xunit;

namespace ErrorGen.Generator.Tests.Lists;

/// <summary>Parameters that are lists, as generated code has them.</summary>
public sealed class ListParameterTests
{
    private const string Catalog = """
        {
          "errors": {
            "Unknown": {
              "status": 404,
              "message": { "plural": "count", "one": "The product %skus does not exist.", "other": "The products %skus do not exist." },
              "parameters": [{ "name": "skus", "type": "string[]" }, { "name": "count", "type": "int" }]
            },
            "Days": {
              "status": 409,
              "message": "Open on %days, at %prices, in %shops.",
              "parameters": [
                { "name": "days", "type": "date[]", "format": "d MMMM" },
                { "name": "prices", "type": "decimal[]?", "format": "0.00" },
                { "name": "shops", "type": "string[]", "values": ["web", "in-store"] }
              ]
            },
            "Plain": { "status": 409, "message": "%1 of %2", "parameters": [{ "name": "ids", "type": "int[]" }, { "name": "links", "type": "uri[]?" }] }
          }
        }
        """;

    private const string Spanish = """
        {
          "statuses": { "404": { "title": "No encontrado" }, "409": { "title": "Conflicto" } },
          "Unknown": { "one": "No existe el producto %skus.", "many": "No existen los productos %skus.", "other": "No existen los productos %skus." },
          "Days": "Abierto el %days, a %prices, en %shops.",
          "Plain": "%1 de %2"
        }
        """;

    [Fact]
    public void List_is_joined_as_the_language_of_the_message_does_and_each_item_has_the_format()
    {
        using LoadedProject project = Load();
        Error unknown = project.Exception("Shop.UnknownException", new[] { "A", "B", "I" }, 3).Error;
        Error days = project.Catalog().Definitions[1].CreateError(
            ErrorValue.CreateList([new DateOnly(2026, 5, 1), new DateOnly(2026, 12, 31)]), ErrorValue.CreateList([1.5m, 2m, 3m]), ErrorValue.CreateList(["web", "in-store"]));
        var spanish = CultureInfo.GetCultureInfo("es");

        Assert.Equal("The products A, B, and I do not exist.", unknown.Message);
        Assert.Equal("No existen los productos A, B e I.", unknown.Render(spanish));
        Assert.Equal("The product A does not exist.", project.Exception("Shop.UnknownException", new[] { "A" }, 1).Error.Message);
        Assert.Equal("Open on 1 May and 31 December, at 1.50, 2.00, and 3.00, in web and in-store.", days.Message);
        Assert.Equal("Abierto el 1 mayo y 31 diciembre, a 1,50, 2,00 y 3,00, en web e in-store.", days.Render(spanish));
    }

    [Fact]
    public void List_is_copied_and_null_is_refused()
    {
        using LoadedProject project = Load();
        List<string> skus = ["A", "B"];
        Error error = project.Exception("Shop.UnknownException", skus, 2).Error;
        skus[0] = "changed";
        skus.Add("C");

        Assert.Equal(ErrorValue.CreateList(["A", "B"]), error.GetParameter(0));
        Assert.Equal(["A", "B"], Property<string>(error, "Skus"));
        Assert.Equal("skus", Refused<ArgumentNullException>(() => project.Exception("Shop.UnknownException", null, 2)).ParamName);
        ArgumentException item = Refused<ArgumentException>(() => project.Exception("Shop.UnknownException", new[] { "A", null }, 2));
        Assert.Equal("skus", item.ParamName);
        Assert.StartsWith("The item 1 of the list is null.", item.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Errors_with_equal_items_are_equal()
    {
        using LoadedProject project = Load();
        Error error = project.Exception("Shop.UnknownException", new[] { "A", "B" }, 2).Error;

        Assert.Equal(error, project.Exception("Shop.UnknownException", new List<string> { "A", "B" }, 2).Error);
        Assert.Equal(error.GetHashCode(), project.Exception("Shop.UnknownException", new List<string> { "A", "B" }, 2).Error.GetHashCode());
        Assert.NotEqual(error, project.Exception("Shop.UnknownException", new[] { "B", "A" }, 2).Error);
        Assert.NotEqual(error, project.Exception("Shop.UnknownException", new[] { "A" }, 2).Error);
    }

    [Fact]
    public void Missing_list_has_no_text_and_an_empty_one_neither()
    {
        using LoadedProject project = Load();
        Error missing = project.Exception("Shop.PlainException", Array.Empty<int>(), null).Error;

        Assert.Equal(" of ", missing.Message);
        Assert.True(missing.GetParameter(1).IsNull);
        Assert.Null(missing.GetType().GetProperty("Links")!.GetValue(missing));
        Assert.Equal(0, missing.GetParameter(0).ItemCount);
        Assert.Equal("1 and 2 of https://a.example/", project.Exception("Shop.PlainException", new[] { 1, 2 }, new[] { new Uri("https://a.example/") }).Error.Message);
    }

    [Fact]
    public void List_of_certain_values_is_a_list_of_the_enumeration_and_texts_on_the_wire()
    {
        using LoadedProject project = Load();
        Type enumeration = project.Catalog().GetType().Assembly.GetType("Shop.DaysError+ShopsValue")!;
        var shops = Array.CreateInstance(enumeration, 2);
        shops.SetValue(Enum.Parse(enumeration, "InStore"), 0);
        Error error = project.Exception("Shop.DaysException", Array.Empty<DateOnly>(), null, shops).Error;

        Assert.Equal(ErrorValue.CreateList(["in-store", "web"]), error.GetParameter(2));
        Assert.True(error.GetParameter(2).TryGet(out IReadOnlyList<string>? texts));
        Assert.Equal(["in-store", "web"], texts);
        shops.SetValue(Enum.ToObject(enumeration, 2), 1);
        Assert.Equal("shops", Refused<ArgumentOutOfRangeException>(() => project.Exception("Shop.DaysException", Array.Empty<DateOnly>(), null, shops)).ParamName);
        ErrorDefinition definition = project.Catalog().Definitions[1];
        Assert.Contains(
            "'shops' can have the values web, in-store; 'web, phone'",
            Assert.Throws<ArgumentException>(() => definition.CreateError(ErrorValue.CreateList<DateOnly>([]), (decimal?)null, ErrorValue.CreateList(["web", "phone"]))).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Generated_error_is_created_from_values_of_the_wire()
    {
        using LoadedProject project = Load();
        Error unknown = Create(project, "Shop.UnknownError", ErrorValue.CreateList(["A"]), 1);
        Error days = Create(project, "Shop.DaysError", ErrorValue.CreateList([new DateOnly(2026, 5, 1)]), (decimal?)null, ErrorValue.CreateList(["in-store"]));

        Assert.Equal(["A"], Property<string>(unknown, "Skus"));
        Assert.Equal(["InStore"], Property<object>(days, "Shops", items => items.Cast<object>()).Select(item => item.ToString()!));
        Assert.Contains(
            "has the type String[]; the value has the type String.",
            Assert.Throws<ArgumentException>(() => project.Catalog().Definitions[0].CreateError("A", 1)).Message,
            StringComparison.Ordinal);
        Assert.Contains(
            "has the type Int32; the value has the type Int32[].",
            Assert.Throws<ArgumentException>(() => project.Catalog().Definitions[0].CreateError(ErrorValue.CreateList(["A"]), ErrorValue.CreateList([1]))).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Language_without_messages_that_have_lists_has_no_pattern()
    {
        GeneratorOutput output = GeneratorHarness.Run(
            [Reports.Catalog("""{ "errors": { "Plain": { "status": 409, "message": "%ids" } } }"""), Reports.Catalog("""{ "Plain": "%ids!" }""", "errors.de.json")], TargetProject.Library());
        using var project = new LoadedProject(output);

        Assert.Null(project.Catalog().ListPattern);
        Assert.Null(project.Catalog().Translations[0].ListPattern);
    }

    private static IEnumerable<T> Property<T>(Error error, string name, Func<System.Collections.IEnumerable, IEnumerable<T>>? convert = null)
    {
        var items = (System.Collections.IEnumerable)error.GetType().GetProperty(name)!.GetValue(error)!;
        return convert?.Invoke(items) ?? (IEnumerable<T>)items;
    }

    private static TException Refused<TException>(Action create)
        where TException : Exception => Assert.IsType<TException>(Assert.Throws<TargetInvocationException>(create).InnerException);

    private static Error Create(LoadedProject project, string type, params ErrorValue[] values) => typeof(ListParameterTests)
        .GetMethod(nameof(CreateOf), BindingFlags.NonPublic | BindingFlags.Static)!
        .MakeGenericMethod(project.Catalog().GetType().Assembly.GetType(type)!)
        .CreateDelegate<Func<ErrorValue[], Error>>()(values);

    private static TError CreateOf<TError>(ErrorValue[] values)
        where TError : Error, IDefinedError<TError> => TError.Create(values);

    private static LoadedProject Load()
    {
        GeneratorOutput output = GeneratorHarness.Run([Reports.Catalog(Catalog), Reports.Catalog(Spanish, "errors.es.json")], TargetProject.Library());
        OutputRules.Check(output);
        DeclaredNames.AssertAsPromised(output);
        return new LoadedProject(output);
    }
}
