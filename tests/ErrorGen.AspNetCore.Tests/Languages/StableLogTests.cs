using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Xunit;

namespace ErrorGen.AspNetCore.Tests.Languages;

/// <summary>Log records do not depend on the language of the request.</summary>
public sealed class StableLogTests
{
    [Fact]
    public async Task An_error_is_logged_in_the_language_of_the_catalogue()
    {
        var all = new AggregateErrorBuilder(Depot.Closed).Add(Depot.OutOfStock).Add(Depot.OneLanguage).ToError();
        await using TestApp app = await LanguageApp.ThrowingAsync(all);

        _ = await app.GetAsync("/error", language: "de");

        LogRecord record = app.Log.Single;
        Assert.Equal("The depot is closed.", record.Properties["Detail"]);
        string[] errors = Assert.IsType<string[]>(record.Properties["Errors"]);
        Assert.Equal("OutOfStock: Only 1,234 of <b> are left, at 1,234.50", errors[0]);
        Assert.Contains("The depot is closed.", record.Text, StringComparison.Ordinal);
        Assert.Equal("The depot is closed.", record.Exception?.Message);
        Assert.Equal("Closed", record.EventId.Name);
    }

    [Fact]
    public async Task A_plain_status_is_logged_in_the_language_of_the_catalogue()
    {
        await using TestApp app = await LanguageApp.ThrowingAsync(Depot.Closed);

        Answer answer = await app.GetAsync("/nowhere", language: "de");

        Assert.Equal("Hier liegt nichts.", answer.Json.GetProperty("detail").GetString());
        Assert.Equal("Nothing lies here.", app.Log.Single.Properties["Detail"]);
    }

    [Fact]
    public async Task The_message_of_an_exception_stays_as_it_is()
    {
        string? message = null;
        await using TestApp app = await LanguageApp.ThrowingAsync(Depot.OutOfStock, map: app => app.Use(async (HttpContext _, RequestDelegate next) =>
        {
            try
            {
                await next(_);
            }
            catch (ErrorException exception)
            {
                message = exception.Message;
                throw;
            }
        }));

        _ = await app.GetAsync("/error", language: "de");

        Assert.Equal("Only 1,234 of <b> are left, at 1,234.50", message);
    }
}
