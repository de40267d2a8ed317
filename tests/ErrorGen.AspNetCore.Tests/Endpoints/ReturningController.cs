using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace ErrorGen.AspNetCore.Tests.Endpoints;

[ApiController]
[Route("returning")]
public sealed class ReturningController : ControllerBase
{
    [HttpGet]
    public IResult Get() => Url is null ? Results.Empty : new NoSuchEntityError("sku", 7);
}
