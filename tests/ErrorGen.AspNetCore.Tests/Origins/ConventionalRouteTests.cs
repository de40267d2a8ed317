using System.Reflection;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ApplicationParts;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace ErrorGen.AspNetCore.Tests.Origins;

/// <summary>Controllers without route attributes: the convention of the application gives their routes.</summary>
public sealed class ConventionalRouteTests
{
    private const string Magento = "application/json; charset=utf-8";
    private const string Standard = "application/problem+json";

    [Theory]
    [InlineData("GET", "/conventional/fail", 404, Magento)]
    [InlineData("GET", "/conventional/fail/7", 404, Magento)]
    [InlineData("GET", "/conventional/unknown", 404, Magento)]
    [InlineData("GET", "/CONVENTIONAL/fail/7/more", 404, Magento)]
    [InlineData("GET", "/plain/fail", 404, Standard)]
    [InlineData("GET", "/plain/unknown", 404, Standard)]
    [InlineData("GET", "/unknown", 404, Standard)]
    [InlineData("GET", "/unknown/fail", 404, Standard)]
    [InlineData("POST", "/conventional/read", 405, Magento)]
    public async Task Default_route_has_the_format_of_the_controller_that_it_names(string method, string path, int status, string contentType) =>
        await AssertAsync(
            static app => app.MapControllerRoute("default", "{controller=Plain}/{action=Read}/{id?}"), method, path, status, contentType);

    [Theory]
    [InlineData("/shop/conventional/unknown", Magento)]
    [InlineData("/shop/plain/unknown", Standard)]
    [InlineData("/conventional/unknown", Standard)]
    public async Task Route_with_a_prefix_has_the_format_of_the_controller_behind_the_prefix(string path, string contentType) =>
        await AssertAsync(static app => app.MapControllerRoute("shop", "shop/{controller}/{action}"), "GET", path, 404, contentType);

    [Theory]
    [InlineData("/store/conventional/unknown", Magento)]
    [InlineData("/store/inarea/unknown", Magento)]
    [InlineData("/store/unknown", Magento)]
    [InlineData("/conventional/unknown", Magento)]
    [InlineData("/inarea/unknown", Standard)]
    public async Task Area_is_a_segment_of_its_own(string path, string contentType) =>
        await AssertAsync(
            static app =>
            {
                app.MapControllerRoute("areas", "{area:exists}/{controller=InArea}/{action=Read}");
                app.MapControllerRoute("default", "{controller=Plain}/{action=Read}/{id?}");
            },
            "GET", path, 404, contentType);

    [Fact]
    public async Task Dedicated_route_has_the_format_of_its_controller() =>
        await AssertAsync(
            static app =>
            {
                app.MapControllerRoute("blog", "blog/{*article}", new { controller = "Conventional", action = "Fail" });
                app.MapControllerRoute("default", "{controller=Plain}/{action=Read}/{id?}");
            },
            "GET", "/blog/2026/11/no", 404, Magento);

    [Theory]
    [InlineData("Conventional", Magento)]
    [InlineData("Plain", Standard)]
    public async Task Fallback_to_a_controller_has_the_format_of_that_controller(string controller, string contentType) =>
        await AssertAsync(
            app =>
            {
                app.MapControllerRoute("default", "{controller=Plain}/{action=Read}/{id?}");
                app.MapFallbackToController("Fail", controller);
            },
            "GET", "/any/thing/at/all/here", 404, contentType);

    private static async Task AssertAsync(Action<WebApplication> map, string method, string path, int status, string contentType)
    {
        await using TestApp app = await TestApp.StartAsync(
            map,
            configure: static builder => builder.Services.AddControllers()
                .ConfigureApplicationPartManager(static parts => parts.FeatureProviders.Add(new OnlyThese())));

        Answer answer = await app.SendAsync(new HttpMethod(method), path);

        Assert.Equal((status, contentType), (answer.Status, answer.ContentType));
    }

    /// <summary>Controllers that are public in this assembly have route attributes, and the tests that use those must not see these.</summary>
    private sealed class OnlyThese : IApplicationFeatureProvider<ControllerFeature>
    {
        public void PopulateFeature(IEnumerable<ApplicationPart> parts, ControllerFeature feature)
        {
            feature.Controllers.Clear();
            foreach (Type type in (Type[])[typeof(ConventionalController), typeof(PlainController), typeof(InAreaController)])
            {
                feature.Controllers.Add(type.GetTypeInfo());
            }
        }
    }

    [ErrorFormat<MagentoErrorFormat>]
    private sealed class ConventionalController : ControllerBase
    {
        [HttpGet]
        public string Read() => ControllerContext.ActionDescriptor.ActionName;

        public string Fail(int? id) => throw new NoSuchEntityException(ControllerContext.ActionDescriptor.ActionName, id ?? 0);
    }

    private sealed class PlainController : ControllerBase
    {
        [HttpGet]
        public string Read() => ControllerContext.ActionDescriptor.ActionName;

        public string Fail() => throw new NoSuchEntityException(ControllerContext.ActionDescriptor.ActionName, 7);
    }

    [Area("Store")]
    [ErrorFormat<MagentoErrorFormat>]
    private sealed class InAreaController : ControllerBase
    {
        [HttpGet]
        public string Read() => ControllerContext.ActionDescriptor.ActionName;
    }
}
