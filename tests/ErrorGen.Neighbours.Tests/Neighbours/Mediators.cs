using ErrorGen.Neighbours.Matrix;
using MediatR;

namespace ErrorGen.Neighbours.Neighbours;

/// <summary>Libraries between an endpoint and its handler.</summary>
internal static class Mediators
{
    public static IReadOnlyList<Neighbour> All { get; } =
    [
        new("MediatR 5.1.0")
        {
            Add = static builder => builder.Services
                .AddTransient<ServiceFactory>(static services => type => services.GetService(type)!)
                .AddTransient<IMediator, Mediator>()
                .AddTransient<IRequestHandler<FindOrder, int>, FindOrderHandler>()
                .AddTransient<IPipelineBehavior<FindOrder, int>, RefuseZero>(),
            Map = static app => app.MapGet("/mediated/{id:int}", static (int id, IMediator mediator, CancellationToken cancellation) =>
                mediator.Send(new FindOrder(id), cancellation)),
            Own = [new("error of a handler", "/mediated/7"), new("error of a pipeline behavior", "/mediated/0")],
            Expected =
            [
                new(Place.Both, "error of a handler") { Like = "thrown error" },
                new(Place.Both, "error of a pipeline behavior") { Like = "thrown error" },
            ],
        },
    ];

    private sealed record FindOrder(int Id) : IRequest<int>;

    private sealed class FindOrderHandler : IRequestHandler<FindOrder, int>
    {
        public Task<int> Handle(FindOrder request, CancellationToken cancellationToken) => throw new NoSuchEntityException("id", $"{request.Id}");
    }

    private sealed class RefuseZero : IPipelineBehavior<FindOrder, int>
    {
        public Task<int> Handle(FindOrder request, CancellationToken cancellationToken, RequestHandlerDelegate<int> next) =>
            request.Id == 0 ? throw new NoSuchEntityException("id", "0") : next();
    }
}
