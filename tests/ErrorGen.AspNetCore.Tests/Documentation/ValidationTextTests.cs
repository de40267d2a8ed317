using System.ComponentModel.DataAnnotations;
using System.Net.Http.Json;
using System.Text.Json;
using Acme.Shop;
using ErrorGen.AspNetCore.Tests.Matrix;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using Xunit;

namespace ErrorGen.AspNetCore.Tests.Documentation;

/// <summary>The page about localization shows how texts of validation attributes are translated. The code that it shows runs here.</summary>
public sealed class ValidationTextTests
{
    [Theory]
    [InlineData("de-AT", "Das Feld Name hat 3 bis 20 Zeichen.", "Das Feld City ist erforderlich.")]
    [InlineData("en", "The field Name must have 3 to 20 characters.", "The field City is required.")]
    [InlineData("fr", "The field Name must have 3 to 20 characters.", "The field City is required.")]
    public async Task Text_has_the_language_of_the_response(string language, string name, string city)
    {
        TestCultures.Find("de");
        await using TestApp app = await StartAsync();

        foreach (string path in new[] { "/minimal", "/mvc" })
        {
            Answer answer = await app.SendAsync(HttpMethod.Post, path, JsonContent.Create(new { name = "x", city = "" }), language: language);

            Assert.Equal(400, answer.Status);
            JsonElement errors = answer.Json.GetProperty("errors");
            Assert.Equal([name], Messages(errors, "name"));
            Assert.Equal([city], Messages(errors, "city"));
        }
    }

    [Fact]
    public void Page_shows_the_class_that_is_tested()
    {
        string source = File.ReadAllText(Repository.Path("tests", "ErrorGen.AspNetCore.Tests", "Documentation", "ValidationTexts.cs"));
        string page = File.ReadAllText(Repository.Path("docs", "localization.md"));

        Assert.Contains($"```csharp\n{source}```", page, StringComparison.Ordinal);
        Assert.Contains("ValidationTexts.Use(app.Services.GetRequiredService<IStringLocalizerFactory>());", page, StringComparison.Ordinal);
        Assert.Contains("options.DataAnnotationLocalizerProvider = static (_, localizers) => localizers.Create(typeof(ValidationTexts))", page, StringComparison.Ordinal);
    }

    private static string[] Messages(JsonElement errors, string field) =>
        [.. errors.EnumerateObject().Single(member => string.Equals(member.Name, field, StringComparison.OrdinalIgnoreCase)).Value.EnumerateArray().Select(static item => item.GetString()!)];

    private static async Task<TestApp> StartAsync()
    {
        TestApp app = await TestApp.StartAsync(
            static app =>
            {
                app.UseRequestLocalization("en", "de");
                app.MapPost("/minimal", static (RegistrationForm form) => form.Name);
                app.MapControllers();
            },
            configure: static builder =>
            {
                builder.Services.AddLocalization(options => options.ResourcesPath = "Resources");
                MatrixApp.AddValidation(builder.Services);
                builder.Services.AddControllers()
                    .AddApplicationPart(typeof(RegistrationsController).Assembly)
                    .AddDataAnnotationsLocalization(options => options.DataAnnotationLocalizerProvider = static (_, localizers) => localizers.Create(typeof(ValidationTexts)));
            });
        ValidationTexts.Use(app.Services.GetRequiredService<IStringLocalizerFactory>());
        return app;
    }
}

/// <summary>A body of a minimal API: the attributes name a property that has the text.</summary>
public sealed record RegistrationForm(
    [property: StringLength(20, MinimumLength = 3, ErrorMessageResourceType = typeof(ValidationTexts), ErrorMessageResourceName = nameof(ValidationTexts.StringLength))] string Name,
    [property: Required(ErrorMessageResourceType = typeof(ValidationTexts), ErrorMessageResourceName = nameof(ValidationTexts.Required))] string City);

/// <summary>A body of a controller: MVC looks for the text of the attribute.</summary>
public sealed class RegistrationModel
{
    /// <summary>The name.</summary>
    [StringLength(20, MinimumLength = 3, ErrorMessage = "The field {0} must have {2} to {1} characters.")]
    public string? Name { get; set; }

    /// <summary>The city.</summary>
    [Required(ErrorMessage = "The field {0} is required.")]
    public string? City { get; set; }
}

/// <summary>A controller with a body that is validated.</summary>
[ApiController]
public sealed class RegistrationsController : ControllerBase
{
    /// <summary>Registers.</summary>
    [HttpPost("/mvc")]
    public IActionResult Register(RegistrationModel model) => Ok(model?.Name);
}
