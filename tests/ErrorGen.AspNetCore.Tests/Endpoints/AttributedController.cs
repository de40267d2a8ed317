using Microsoft.AspNetCore.Mvc;

namespace ErrorGen.AspNetCore.Tests.Endpoints;

/// <summary>A controller with a format, and an action with another.</summary>
[ErrorFormat<MagentoErrorFormat>]
[Route("attributed")]
public sealed class AttributedController : ControllerBase
{
    [HttpGet]
    public IActionResult OfTheController() => throw Missing();

    [HttpGet("own")]
    [ErrorFormat<Origins.TwoFormat>]
    public IActionResult OfTheAction() => throw Missing();

    private NoSuchEntityException Missing() => new(ControllerContext.ActionDescriptor.ControllerName.Length > 0 ? "id" : "", 7);
}
