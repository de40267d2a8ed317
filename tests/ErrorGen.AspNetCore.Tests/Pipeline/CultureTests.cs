using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Localization;
using Xunit;

namespace ErrorGen.AspNetCore.Tests.Pipeline;

public sealed class CultureTests
{
    [Fact]
    public async Task The_culture_of_the_request_decides_how_values_read()
    {
        await using TestApp app = await TestApp.StartAsync(app =>
        {
            app.UseRequestLocalization(new RequestLocalizationOptions
            {
                DefaultRequestCulture = new RequestCulture("de-DE"),
                SupportedCultures = [CultureInfo.GetCultureInfo("de-DE")],
            });
            app.MapGet("/", void () => throw new PriceTooLowException(-1234.5m, 2m));
        });

        Answer answer = await app.GetAsync("/");

        Assert.Equal("-1.234,50 is less than 2,00", answer.Json.GetProperty("detail").GetString());
        Assert.Equal("-1234.5", answer.Json.GetProperty("parameters").GetProperty("price").GetRawText());
    }

    [Theory]
    [InlineData("sv-SE")]
    [InlineData("ar-SA")]
    [InlineData("fa-IR")]
    [InlineData("tr-TR")]
    public async Task The_culture_of_the_thread_decides_nothing(string name)
    {
        await using TestApp app = await TestApp.StartAsync(app =>
        {
            app.MapGet("/", () =>
            {
                CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(name);
                return new PriceTooLowError(-1234.5m, 2m);
            }).AddErrorsFilter();
        });

        Answer answer = await app.GetAsync("/");

        Assert.Equal("-1,234.50 is less than 2.00", answer.Json.GetProperty("detail").GetString());
        Assert.Equal("409", answer.Json.GetProperty("status").GetRawText());
        Assert.Equal("-1234.5", answer.Json.GetProperty("parameters").GetProperty("price").GetRawText());
        Assert.Equal(answer.Body.Length.ToString(CultureInfo.InvariantCulture), answer.Header("Content-Length"));
    }
}
