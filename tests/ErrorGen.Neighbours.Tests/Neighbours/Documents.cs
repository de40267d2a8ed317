using ErrorGen.Neighbours.Matrix;

namespace ErrorGen.Neighbours.Neighbours;

/// <summary>Libraries that describe the API.</summary>
internal static class Documents
{
    public static IReadOnlyList<Neighbour> All { get; } =
    [
        new("Swashbuckle.AspNetCore 11.0.1")
        {
            Add = static builder => builder.Services.AddEndpointsApiExplorer().AddSwaggerGen(),
            Use = static app => app.UseSwagger(),
            Own = [new("unknown document of Swashbuckle", "/swagger/v9/swagger.json")],
            Expected = [new(Place.Both, "unknown document of Swashbuckle") { Like = "unknown route" }],
        },
        new("NSwag.AspNetCore 14.8.0")
        {
            Add = static builder => builder.Services.AddEndpointsApiExplorer().AddOpenApiDocument(),
            Use = static app => app.UseOpenApi(),
            Own = [new("unknown document of NSwag", "/swagger/v9/swagger.json")],
            Expected = [new(Place.Both, "unknown document of NSwag") { Like = "unknown route" }],
        },
    ];
}
