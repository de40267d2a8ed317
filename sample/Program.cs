using ErrorGen.AspNetCore;
using Shop;

WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
builder.Services.AddErrorGen();
builder.Services.AddShop(builder.Configuration);

WebApplication app = builder.Build();
app.UseErrorGen();

// One shop, two groups: the same handlers throw the same errors, and each group answers in its own format.
app.MapGroup("/V1").AddErrorsFilter().WithErrorFormat(ErrorFormats.Magento).MapShop();
app.MapGroup("/api").AddErrorsFilter().WithErrorFormat(ErrorFormats.ProblemDetails).MapShop();

// The catalogue is there at run time too, for clients that want to know what to expect.
app.MapGet("/errors", () => Errors.All.Select(error => new { error.Code, error.Status, error.Message, error.Deprecated }));

app.Run();
