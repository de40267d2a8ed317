using ErrorGen.AspNetCore;
using Shop;
using Shop.Operation;

WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
// The address of the sample, unless ASPNETCORE_URLS, ASPNETCORE_HTTP_PORTS or --urls gives another one. In appsettings.json it would outrank them.
if (builder.Configuration["urls"] is null && builder.Configuration["http_ports"] is null)
{
    builder.WebHost.UseUrls("http://localhost:5080");
}

builder.Services.AddErrorGen();
builder.Services.AddOpenApi(options => options.AddShop().AddErrorGen());
builder.Services.AddShop(builder.Configuration);

WebApplication app = builder.Build();
app.UseErrorGen();
app.UseRateLimiter();
app.UseAuthentication();
app.UseAuthorization();
app.UseRequestTimeouts();

// One shop in three groups: the same handlers throw the same errors, and each group has its own format.
app.MapGroup("/V1").AddErrorsFilter()
    .WithErrorFormat(ErrorFormats.Magento).WithSuccessConvention(SuccessConventions.Magento)
    .MapShop();
app.MapGroup("/rs/shops/{shop}").AddErrorsFilter()
    .WithErrorFormat(ErrorFormats.EPages).WithSuccessConvention(SuccessConventions.EPages)
    .AddEndpointFilter<ShopNameFilter>().ProducesError<NoSuchEntityError>()
    .MapShop();
app.MapGroup("/api").AddErrorsFilter()
    .WithErrorFormat(ErrorFormats.ProblemDetails)
    .MapShop();

app.MapFrontPage();
app.MapFrontEnd();
app.MapOpenApi().DisableRequestTimeout();

// The pages that explain the errors to people, and the list for programs: /errors, /errors/{code}, /errors.json, /errors.md.
app.MapErrorCatalog("/errors");

app.Run();
