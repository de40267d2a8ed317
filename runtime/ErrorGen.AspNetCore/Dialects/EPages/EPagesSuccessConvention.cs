using Microsoft.AspNetCore.Http;

namespace ErrorGen.AspNetCore;

/// <remarks>The API version is part of the media type that clients ask for, so that <c>application/json</c> alone is refused, as ePages does.</remarks>
internal sealed class EPagesSuccessConvention() : SuccessConvention("EPages", new JsonSuccessRepresentation(VersionOne, "application/json")
{
    Headers = new Dictionary<string, string>(StringComparer.Ordinal) { ["X-epages-Media-Type"] = VersionOne },
})
{
    private const string VersionOne = "application/vnd.epages.v1+json";

    public override int GetStatus(int status, bool hasContent) =>
        status == StatusCodes.Status200OK && !hasContent ? StatusCodes.Status204NoContent : status;
}
