using ErrorGen.AspNetCore;

namespace Library;

/// <summary>A second application, for tests that start two in one process. Its entry point is not called Program, which is that of the sample.</summary>
internal static class LibraryApplication
{
    private static void Main(string[] args)
    {
        WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
        builder.Services.AddErrorGen();
        WebApplication app = builder.Build();
        app.UseErrorGen();
        RouteGroupBuilder books = app.MapGroup("/books").AddErrorsFilter();
        books.MapPut("/{title}", string (string title) => throw new BookLentException(title));
        books.MapDelete("/{title}", BookLentError (string title) => new BookLentError(title));
        app.MapGet("/broken", string () => throw new InvalidOperationException("The roof leaks."));
        app.Run();
    }
}
