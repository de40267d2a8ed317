using System.ComponentModel.DataAnnotations;
using ErrorGen.AspNetCore;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace ErrorGen.Neighbours.Recipes;

internal sealed class Parcel
{
    public int Id { get; set; }

    public required string Street { get; set; }

    [ConcurrencyCheck]
    public int Version { get; set; }
}

internal sealed class ParcelStore(DbContextOptions<ParcelStore> options) : DbContext(options)
{
    public DbSet<Parcel> Parcels => Set<Parcel>();
}

internal static class EntityFrameworkRecipe
{
    public static void AddServices(IServiceCollection services, SqliteConnection connection)
    {
        services.AddDbContext<ParcelStore>(options => options.UseSqlite(connection));
        services.AddErrorGen(options => options.Map<DbUpdateConcurrencyException>(exception =>
            exception.Entries is [{ Entity: Parcel parcel }] ? new ChangedError(parcel.Id) : null));
    }

    public static void Map(IEndpointRouteBuilder app) =>
        app.MapPut("/parcels/{id:int}", async (int id, int version, string street, ParcelStore store, CancellationToken cancellation) =>
        {
            store.Update(new Parcel { Id = id, Street = street, Version = version });
            await store.SaveChangesAsync(cancellation);
            return TypedResults.NoContent();
        });
}
