using Microsoft.AspNetCore.Mvc;

namespace ErrorGen.AspNetCore.Tests.Declared;

[ApiController]
[Route("declaring")]
[ProducesError<ShopClosedError>]
public sealed class DeclaringController : ControllerBase
{
    [HttpGet]
    [ProducesError<NoSuchEntityError>]
    public ActionResult<string> Get(string which) => which switch
    {
        "missing" => new NoSuchEntityError("sku", 7).ToActionResult(),
        "closed" => new ShopClosedError().ToActionResult(),
        "price" => throw new PriceTooLowException(1, 2),
        _ => Url is null ? "" : "fine",
    };
}
