using Microsoft.AspNetCore.SignalR;

namespace ErrorGen.AspNetCore.Tests.Matrix;

internal sealed class OrdersHub : Hub;
