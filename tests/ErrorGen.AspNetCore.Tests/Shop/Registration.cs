using System.Runtime.CompilerServices;

namespace ErrorGen.AspNetCore.Tests.Shop;

internal static class Registration
{
    [ModuleInitializer]
    internal static void Register() => ErrorCatalogRegistry.Register(Errors.Catalog);
}
