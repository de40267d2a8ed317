using Microsoft.AspNetCore.Http.Features;

namespace ErrorGen.AspNetCore;

internal static class FeatureCollectionExtensions
{
    /// <summary>As <c>Get</c>, which is a generic method of an interface: the runtime looks its code up at every call.</summary>
    public static T? Find<T>(this IFeatureCollection features)
        where T : class => (T?)features[typeof(T)];
}
