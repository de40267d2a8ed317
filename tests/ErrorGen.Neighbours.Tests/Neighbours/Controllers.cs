using ErrorGen.Neighbours.Matrix;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.OData;
using Microsoft.AspNetCore.OData.Query;
using Microsoft.AspNetCore.OData.Routing.Controllers;
using Microsoft.OData.ModelBuilder;

namespace ErrorGen.Neighbours.Neighbours;

/// <summary>Controllers, with filters of their own.</summary>
internal static class Controllers
{
    public static IReadOnlyList<Neighbour> All { get; } =
    [
        new("MVC controllers with filters")
        {
            Add = static builder => builder.Services.AddControllers(static mvc => mvc.Filters.Add<TimeoutFilter>()),
            Map = static app => app.MapControllers(),
            Own =
            [
                new("thrown error in an action", "/mvc/thrown"),
                new("exception that a filter handles", "/mvc/timeout"),
                new("`NotFound()`", "/mvc/missing"),
                new("`Problem(...)`", "/mvc/problem"),
                new("invalid model", "/mvc/page?number=no"),
            ],
            Expected =
            [
                new(Place.Both, "thrown error in an action") { Like = "thrown error" },
                new(Place.Both, "exception that a filter handles", "504 problem+json Timeout", "ErrorGen Error", "Timeout"),
                new(Place.Both, "`NotFound()`") { Like = "unknown route" },
                new(Place.Both, "`Problem(...)`") { Like = "`Problem()`" },
                new(Place.Both, "invalid model") { Like = "validation" },
            ],
        },
        new("Microsoft.AspNetCore.OData 9.5.0")
        {
            Add = static builder => builder.Services.AddControllers().AddOData(static odata =>
            {
                var model = new ODataConventionModelBuilder();
                model.EntitySet<Item>("Items");
                odata.EnableQueryFeatures().AddRouteComponents("odata", model.GetEdmModel());
            }),
            Map = static app => app.MapControllers(),
            Own =
            [
                new("malformed query", "/odata/Items?$filter=no"),
                new("thrown error in an OData action", "/odata/Items(7)"),
                new("unknown entity set", "/odata/Nothing"),
            ],
            Note = "OData writes its own error document for a malformed query.",
            Expected =
            [
                new(Place.Both, "malformed query", "400 json (not ErrorGen)", "–", "–"),
                new(Place.Both, "thrown error in an OData action") { Like = "thrown error" },
                new(Place.Both, "unknown entity set") { Like = "unknown route" },
            ],
        },
    ];

    /// <summary>A filter of the application that answers one kind of exception.</summary>
    private sealed class TimeoutFilter : IExceptionFilter
    {
        public void OnException(ExceptionContext context)
        {
            if (context.Exception is TimeoutException)
            {
                context.Result = new ObjectResult(new ProblemDetails { Status = 504, Title = "Try again", Detail = "The store did not respond." })
                {
                    StatusCode = 504,
                };
            }
        }
    }
}

[ApiController]
[Route("mvc")]
public sealed class NeighbourController : ControllerBase
{
    [HttpGet("thrown")]
    public IActionResult Thrown() => ModelState.IsValid ? throw new NoSuchEntityException("id", "7") : Ok();

    [HttpGet("timeout")]
    public IActionResult SlowStore() => ModelState.IsValid ? throw new TimeoutException("secret") : Ok();

    [HttpGet("missing")]
    public IActionResult Missing() => NotFound();

    [HttpGet("problem")]
    public IActionResult OutOfStock() => Problem("None left.", statusCode: 409);

    [HttpGet("page")]
    public ActionResult<int> Page(int number) => number;
}

public sealed class Item
{
    public int Id { get; set; }
}

public sealed class ItemsController : ODataController
{
    [EnableQuery]
    public IQueryable<Item> Get() => new[] { new Item { Id = 1 } }.AsQueryable();

    public IActionResult Get(int key) => key == 1 ? Ok(new Item { Id = 1 }) : throw new NoSuchEntityException("id", "7");
}
