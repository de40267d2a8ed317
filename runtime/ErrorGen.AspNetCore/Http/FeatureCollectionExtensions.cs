using Microsoft.AspNetCore.Http.Features;

namespace ErrorGen.AspNetCore;

internal static class FeatureCollectionExtensions
{
    /// <summary>Like <c>Get</c>, but faster: <c>Get</c> is a generic method of an interface, whose code the runtime looks up at every call.</summary>
    public static T? Find<T>(this IFeatureCollection features)
        where T : class => (T?)features[typeof(T)];
}
