using Xunit;

namespace ErrorGen.Tests;

public sealed class ErrorDefinitionTests
{
    private static readonly TestCatalog Catalog = new("a");

    [Fact]
    public void Definition_keeps_its_arguments()
    {
        var parameter = new ErrorParameter("reason") { IsNullable = true, Format = "N0", Description = "Why." };
        var definition = new ErrorDefinition(Catalog, "Key", "CODE", 409, "No: %reason", parameter)
        {
            Title = "Title",
            Description = "Description",
            RetryAfter = TimeSpan.FromSeconds(30),
            HelpLink = new Uri("https://example.com/help"),
            DeprecationMessage = "Use another.",
        };
        Assert.Same(Catalog, definition.Catalog);
        Assert.Equal(("Key", "CODE", 409, "No: %reason"), (definition.Key, definition.Code, definition.Status, definition.MessageTemplate));
        Assert.Equal([parameter], definition.Parameters);
        Assert.Equal(TimeSpan.FromSeconds(30), definition.RetryAfter);
        Assert.Equal("https://example.com/help", definition.HelpLink.AbsoluteUri);
        Assert.Equal("CODE", definition.ToString());
    }

    [Fact]
    public void Definition_has_no_optional_member_by_default()
    {
        var definition = new ErrorDefinition(Catalog, "Key", "CODE", 400, "No.");
        Assert.Empty(definition.Parameters);
        Assert.Null(definition.Title);
        Assert.Null(definition.Description);
        Assert.Null(definition.RetryAfter);
        Assert.Null(definition.HelpLink);
        Assert.Null(definition.DeprecationMessage);
        Assert.False(definition.HasPositionalParameters);
    }

    [Theory]
    [InlineData(399)]
    [InlineData(600)]
    [InlineData(-1)]
    public void Definition_with_a_status_that_is_not_an_error_is_refused(int status) =>
        Assert.Throws<ArgumentOutOfRangeException>(nameof(status), () => new ErrorDefinition(Catalog, "Key", "CODE", status, "No."));

    [Theory]
    [InlineData(400)]
    [InlineData(599)]
    public void Definition_accepts_the_statuses_400_and_599(int status) =>
        Assert.Equal(status, new ErrorDefinition(Catalog, "Key", "CODE", status, "No.").Status);

    [Fact]
    public void A_negative_waiting_time_and_a_relative_address_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(
            () => new ErrorDefinition(Catalog, "Key", "CODE", 503, "No.") { RetryAfter = TimeSpan.FromTicks(-1) });
        Assert.Throws<ArgumentException>(
            () => new ErrorDefinition(Catalog, "Key", "CODE", 503, "No.") { HelpLink = new Uri("/help", UriKind.Relative) });
    }

    [Fact]
    public void Definition_refuses_null_arguments()
    {
        Assert.Throws<ArgumentNullException>("catalog", () => new ErrorDefinition(null!, "Key", "CODE", 400, "No."));
        Assert.Throws<ArgumentNullException>("key", () => new ErrorDefinition(Catalog, null!, "CODE", 400, "No."));
        Assert.Throws<ArgumentNullException>("code", () => new ErrorDefinition(Catalog, "Key", null!, 400, "No."));
        Assert.Throws<ArgumentNullException>("messageTemplate", () => new ErrorDefinition(Catalog, "Key", "CODE", 400, null!));
        Assert.Throws<ArgumentNullException>("parameters", () => new ErrorDefinition(Catalog, "Key", "CODE", 400, "No.", null!));
        Assert.Throws<ArgumentNullException>("name", () => new ErrorParameter(null!));
    }

    [Fact]
    public void Definition_copies_the_array_of_parameters()
    {
        ErrorParameter[] parameters = [new("before")];
        var definition = new ErrorDefinition(Catalog, "Key", "CODE", 400, "No.", parameters);
        parameters[0] = new ErrorParameter("after");
        Assert.Equal("before", definition.Parameters[0].Name);
    }

    [Fact]
    public void The_template_counts_or_names_its_parameters()
    {
        ErrorParameter[] parameters = [new("reason")];
        var counted = new ErrorDefinition(Catalog, "Key", "CODE", 400, "%1 %reason", parameters) { HasPositionalParameters = true };
        var named = new ErrorDefinition(Catalog, "Key", "CODE", 400, "%1 %reason", parameters);
        Assert.Equal("x %reason", Rendered.InvariantText(new TestError(counted, "x")));
        Assert.Equal("%1 x", Rendered.InvariantText(new TestError(named, "x")));
        Assert.Same(named.ParsedMessage, named.ParsedMessage);
    }

    [Fact]
    public void Parameter_without_a_type_is_text()
    {
        var parameter = new ErrorParameter("reason");
        Assert.Equal(ErrorParameterType.String, parameter.Type);
        Assert.False(parameter.IsNullable);
        Assert.Null(parameter.Format);
        Assert.Null(parameter.Description);
    }
}
