using System.Buffers;
using System.IO.Pipelines;
using System.Net;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Connections.Features;

namespace ErrorGen.Benchmarks.Requests;

/// <summary>Gives Kestrel one connection that has no network in it: what is measured is server and application, from byte to byte.</summary>
/// <remarks>Both ends run on the thread of the benchmark, so that the scheduler has no part in the figures.</remarks>
internal sealed class InMemoryTransport : IConnectionListenerFactory, IConnectionListener
{
    private static readonly PipeOptions OnSameThread = new(
        readerScheduler: PipeScheduler.Inline, writerScheduler: PipeScheduler.Inline, useSynchronizationContext: false);

    private readonly Pipe _toServer = new(OnSameThread);
    private readonly Pipe _toClient = new(OnSameThread);
    private readonly TaskCompletionSource<ConnectionContext?> _end = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private bool _isAccepted;

    public EndPoint EndPoint { get; private set; } = new IPEndPoint(IPAddress.Loopback, 0);

    public PipeWriter Requests => _toServer.Writer;

    public PipeReader Responses => _toClient.Reader;

    public ValueTask<IConnectionListener> BindAsync(EndPoint endpoint, CancellationToken cancellationToken = default)
    {
        EndPoint = endpoint;
        return ValueTask.FromResult<IConnectionListener>(this);
    }

    public ValueTask<ConnectionContext?> AcceptAsync(CancellationToken cancellationToken = default)
    {
        if (_isAccepted)
        {
            return new(_end.Task);
        }

        _isAccepted = true;
        var connection = new DefaultConnectionContext(
            "benchmark", new DuplexPipe(_toServer.Reader, _toClient.Writer), new DuplexPipe(_toClient.Reader, _toServer.Writer));
        connection.Features.Set<IMemoryPoolFeature>(new Blocks());
        return new(connection);
    }

    public ValueTask UnbindAsync(CancellationToken cancellationToken = default)
    {
        _end.TrySetResult(null);
        return default;
    }

    public ValueTask DisposeAsync() => default;

    /// <summary>As every transport of Kestrel has them: without, a writer that asks for any memory gets an empty piece, and fails.</summary>
    private sealed class Blocks : MemoryPool<byte>, IMemoryPoolFeature
    {
        private const int BlockSize = 4096;

        public MemoryPool<byte> MemoryPool => this;

        public override int MaxBufferSize => Shared.MaxBufferSize;

        public override IMemoryOwner<byte> Rent(int minBufferSize = -1) => Shared.Rent(Math.Max(minBufferSize, BlockSize));

        protected override void Dispose(bool disposing)
        {
            // Nothing is its own.
        }
    }

    private sealed record DuplexPipe(PipeReader Input, PipeWriter Output) : IDuplexPipe;
}
