using Carter;
using Carter.ModelBinding;
using ErrorGen.AspNetCore;
using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ErrorGen.Neighbours.Recipes;

internal static class CarterRecipe
{
    public static void AddServices(IServiceCollection services)
    {
        services.AddCarter(configurator: carter => carter.WithModule<ParcelModule>().WithValidator<ParcelNoteValidator>());
        services.AddErrorGen();
    }
}

public sealed class ParcelModule : ICarterModule
{
    public void AddRoutes(IEndpointRouteBuilder app)
    {
        RouteGroupBuilder parcels = app.MapGroup("/carter/parcels").AddErrorsFilter();

        parcels.MapGet("/{id:int}", Results<Ok<int>, NoSuchEntityError> (int id) =>
            id == 1 ? TypedResults.Ok(id) : new NoSuchEntityError("id", $"{id}"));

        parcels.MapPost("/{id:int}/notes", object (HttpRequest request, ParcelNote note) =>
            request.Validate(note) is { IsValid: false } result ? result.Errors.Collect().ToError() : TypedResults.Ok());
    }
}

public sealed record ParcelNote(string Text);

public sealed class ParcelNoteValidator : AbstractValidator<ParcelNote>
{
    public ParcelNoteValidator() => RuleFor(static note => note.Text).NotEmpty();
}
