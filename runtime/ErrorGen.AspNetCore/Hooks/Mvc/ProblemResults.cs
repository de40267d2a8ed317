using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;

namespace ErrorGen.AspNetCore;

/// <summary>Adds the filter where the application uses MVC.</summary>
internal sealed class ProblemResults : IPostConfigureOptions<MvcOptions>
{
    public void PostConfigure(string? name, MvcOptions options) => options.Filters.Add(new ProblemResultFilter());
}
