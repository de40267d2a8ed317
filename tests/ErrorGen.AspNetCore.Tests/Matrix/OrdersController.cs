using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace ErrorGen.AspNetCore.Tests.Matrix;

/// <summary>The ways of MVC to fail.</summary>
[ApiController]
[Route("mvc")]
public sealed class OrdersController : ControllerBase
{
    [HttpPost("orders")]
    public ActionResult<string> Create(OrderModel order) => Ok(order.Sku);

    [HttpGet("page")]
    public ActionResult<int> Page(int number) => Ok(number);

    [HttpGet("missing")]
    public IActionResult Missing() => NotFound();

    [HttpGet("problem")]
    public IActionResult OutOfStock() => Problem("None left.", statusCode: StatusCodes.Status409Conflict, title: "Out of stock");

    [HttpGet("thrown")]
    public IActionResult Thrown() => ModelState.IsValid ? throw new NoSuchEntityException("id", 7) : Ok();

    /// <summary>MVC validates properties.</summary>
    public sealed class OrderModel
    {
        [Required]
        public string? Sku { get; set; }

        [Range(1, 10)]
        public int Quantity { get; set; }
    }
}
