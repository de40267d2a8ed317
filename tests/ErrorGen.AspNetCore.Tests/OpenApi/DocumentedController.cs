using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace ErrorGen.AspNetCore.Tests.OpenApi;

[ApiController]
[Route("documented")]
[ErrorFormat<MagentoErrorFormat>]
public sealed class DocumentedController : ControllerBase
{
    [HttpGet]
    public Results<Ok<string>, NoSuchEntityError> Get() => Url is null ? TypedResults.Ok("fine") : new NoSuchEntityError("sku", 7);
}
