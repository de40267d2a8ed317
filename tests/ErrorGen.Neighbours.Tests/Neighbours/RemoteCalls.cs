using System.Net.Http.Headers;
using ErrorGen.Neighbours.Matrix;
using ErrorGen.Neighbours.Rpc;
using Grpc.Core;

namespace ErrorGen.Neighbours.Neighbours;

/// <summary>gRPC, over HTTP/2 and as JSON.</summary>
internal static class RemoteCalls
{
    public static IReadOnlyList<Neighbour> All { get; } =
    [
        new("Grpc.AspNetCore 2.85.0")
        {
            Add = static builder => builder.Services.AddGrpc(),
            Map = static app => app.MapGrpcService<OrdersService>(),
            Own =
            [
                Call("`RpcException` in a call", "/orders.Orders/Get", "missing"),
                Call("thrown error in a call", "/orders.Orders/Get", "thrown"),
                Call("unknown method", "/orders.Orders/No", ""),
                Call("unknown service", "/no.Service/Get", ""),
            ],
            Note = "A gRPC call fails with a status of gRPC in a response with 200. The library catches every exception of a call.",
            Expected =
            [
                new(
                    Place.Both, "`RpcException` in a call",
                    "200 grpc (not ErrorGen), grpc-status: 5", "ServerCallHandler Information", "–"),
                new(Place.Both, "thrown error in a call", "200 grpc (not ErrorGen), grpc-status: 2", "ServerCallHandler Error", "–"),
                new(Place.Both, "unknown method", "200 grpc (not ErrorGen), grpc-status: 12", "ServerCallHandlerFactory Information", "–"),
                new(Place.Both, "unknown service", "200 grpc (not ErrorGen), grpc-status: 12", "ServerCallHandlerFactory Information", "–"),
            ],
        },
        new("Microsoft.AspNetCore.Grpc.JsonTranscoding 10")
        {
            Add = static builder => builder.Services.AddGrpc().AddJsonTranscoding(),
            Map = static app => app.MapGrpcService<OrdersService>(),
            Own =
            [
                new("`RpcException` in a JSON call", "/rpc/orders/missing"),
                new("thrown error in a JSON call", "/rpc/orders/thrown"),
                new("unknown JSON path", "/rpc/nothing"),
            ],
            Note = "The library translates the status of gRPC into a JSON response of its own.",
            Expected =
            [
                new(Place.Both, "`RpcException` in a JSON call", "404 json (not ErrorGen)", "ServerCallHandler Information", "–"),
                new(Place.Both, "thrown error in a JSON call", "500 json (not ErrorGen)", "ServerCallHandler Error", "–"),
                new(Place.Both, "unknown JSON path") { Like = "unknown route" },
            ],
        },
    ];

    /// <summary>A call with one message: <c>kind</c> is field 1.</summary>
    private static Probe Call(string name, string path, string kind) => new(name, path)
    {
        Method = HttpMethod.Post,
        IsHttp2 = true,
        Header = "grpc-status",
        Content = () =>
        {
            byte[] message = [0x0A, (byte)kind.Length, .. System.Text.Encoding.ASCII.GetBytes(kind)];
            var content = new ByteArrayContent([0, 0, 0, 0, (byte)message.Length, .. message]);
            content.Headers.ContentType = new MediaTypeHeaderValue("application/grpc");
            return content;
        },
    };

    private sealed class OrdersService : Orders.OrdersBase
    {
        public override Task<OrderReply> Get(OrderRequest request, ServerCallContext context) => request.Kind switch
        {
            "missing" => throw new RpcException(new Status(StatusCode.NotFound, "There is no such order.")),
            "thrown" => throw new NoSuchEntityException("id", "7"),
            _ => Task.FromResult(new OrderReply { Name = request.Kind }),
        };
    }
}
