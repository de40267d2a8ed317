using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Localization;
using Xunit;

namespace ErrorGen.AspNetCore.Tests.Pipeline;

public sealed class RequestCultureTests
{
    [Theory]
    [InlineData("en-ZA", "en-ZA")]
    [InlineData("de-DE", "en")]
    public async Task Culture_of_the_request_formats_values_if_its_language_is_that_of_the_text(string name, string expected)
    {
        CultureInfo culture = TestCultures.Find(name);
        await using TestApp app = await TestApp.StartAsync(app =>
        {
            app.UseRequestLocalization(new RequestLocalizationOptions
            {
                DefaultRequestCulture = new RequestCulture(culture),
                SupportedCultures = [culture],
            });
            app.MapGet("/", void () => throw new PriceTooLowError(-1234.5m, 2m).ToException());
        });

        Answer answer = await app.GetAsync("/");

        Assert.Equal(
            string.Create(CultureInfo.GetCultureInfo(expected), $"{-1234.5m:N2} is less than {2m:N2}"), answer.Json.GetProperty("detail").GetString());
        Assert.Equal("-1234.5", answer.Json.GetProperty("parameters").GetProperty("price").GetRawText());
    }

    [Theory]
    [InlineData("sv-SE")]
    [InlineData("ar-SA")]
    [InlineData("fa-IR")]
    [InlineData("tr-TR")]
    public async Task Culture_of_the_thread_does_not_format_values(string name)
    {
        CultureInfo culture = TestCultures.Find(name);
        await using TestApp app = await TestApp.StartAsync(app =>
        {
            app.MapGet("/", () =>
            {
                CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = culture;
                return new PriceTooLowError(-1234.5m, 2m);
            }).AddErrorsFilter();
        });

        Answer answer = await app.GetAsync("/");

        Assert.Equal("-1,234.50 is less than 2.00", answer.Json.GetProperty("detail").GetString());
        Assert.Equal("409", answer.Json.GetProperty("status").GetRawText());
        Assert.Equal("-1234.5", answer.Json.GetProperty("parameters").GetProperty("price").GetRawText());
        Assert.Equal(answer.ReceivedBody.Length.ToString(CultureInfo.InvariantCulture), answer.Header("Content-Length"));
    }
}
