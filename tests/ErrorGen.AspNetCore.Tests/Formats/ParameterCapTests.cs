using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Xunit;

namespace ErrorGen.AspNetCore.Tests.Formats;

public sealed class ParameterCapTests
{
    [Theory]
    [InlineData("12345678", "12345678")]
    [InlineData("123456789", "1234567…")]
    [InlineData("123456😀9", "123456…")]
    [InlineData("12345😀89", "12345😀…")]
    [InlineData("1234567\uD800x", "1234567…")]
    public async Task Long_value_is_cut_between_two_characters(string given, string expected)
    {
        JsonElement body = await AnswerAsync(given, maxLength: 8);

        Assert.Equal(expected, body.GetProperty("parameters").GetProperty("reason").GetString());
        Assert.Equal("Invalid product data: " + expected, body.GetProperty("detail").GetString());
    }

    [Fact]
    public async Task Limit_of_one_leaves_the_ellipsis()
    {
        JsonElement body = await AnswerAsync("ab", maxLength: 1);

        Assert.Equal("…", body.GetProperty("parameters").GetProperty("reason").GetString());
    }

    [Fact]
    public async Task Values_have_at_most_1024_code_units_by_default()
    {
        await using TestApp app = await TestApp.StartAsync(
            app => app.MapGet("/", void () => throw new InvalidProductDataException(new string('x', 1_000_000))));

        Answer answer = await app.GetAsync("/");
        string reason = answer.Json.GetProperty("parameters").GetProperty("reason").GetString()!;

        Assert.Equal(new string('x', 1023) + "…", reason);
        Assert.Equal(reason, app.Log.Single.Properties["Parameters.reason"]);
        Assert.True(app.Log.Single.Text.Length < 2000);
    }

    [Fact]
    public async Task Long_URI_is_cut_and_a_number_is_not()
    {
        var definition = OwnCatalog.Define(new ErrorCatalogEntry(
            "Moved", 404, "%to %times", new ErrorParameter("to", ErrorParameterType.Uri), new ErrorParameter("times", ErrorParameterType.Int64)));
        await using TestApp app = await TestApp.StartAsync(
            app => app.MapGet("/", void () => throw definition.CreateError(new Uri("https://shop.example/path"), long.MaxValue).ToException()),
            options => options.MaxParameterLength = 9);

        Answer answer = await app.GetAsync("/");

        Assert.Equal("https://… 9223372036854775807", answer.Json.GetProperty("detail").GetString());
    }

    [Fact]
    public async Task Long_value_selects_a_text_before_it_is_cut()
    {
        var definition = OwnCatalog.Define(new ErrorCatalogEntry("Closed", 404, "%place is closed", new ErrorParameter("place") { Values = ["warehouse", "store"] })
        {
            Variants = new(0, "warehouse", "No deliveries: %place"),
        });
        await using TestApp app = await TestApp.StartAsync(
            app => app.MapGet("/", void () => throw definition.CreateError("warehouse").ToException()),
            options => options.MaxParameterLength = 4);

        Answer answer = await app.GetAsync("/");

        Assert.Equal("No deliveries: war…", answer.Json.GetProperty("detail").GetString());
    }

    private static async Task<JsonElement> AnswerAsync(string reason, int maxLength)
    {
        await using TestApp app = await TestApp.StartAsync(
            app => app.MapGet("/", void () => throw new InvalidProductDataException(reason)),
            options => options.MaxParameterLength = maxLength);
        return (await app.GetAsync("/")).Json;
    }
}
