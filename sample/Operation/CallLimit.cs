using System.Net;
using Microsoft.Extensions.Options;

namespace Shop.Operation;

/// <summary>Counts the calls of each client in the current minute.</summary>
internal sealed class CallLimit(IOptions<ShopOptions> options, TimeProvider time)
{
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    private readonly Lock _gate = new();
    private readonly Dictionary<IPAddress, int> _calls = [];
    private DateTimeOffset _windowEnd;

    public void Count(IPAddress client)
    {
        int limit = options.Value.CallsPerMinute;
        lock (_gate)
        {
            DateTimeOffset now = time.GetUtcNow();
            if (now >= _windowEnd)
            {
                _calls.Clear();
                _windowEnd = now + Window;
            }

            int calls = _calls[client] = _calls.GetValueOrDefault(client) + 1;
            if (calls > limit)
            {
                throw new CallLimitExceededException(limit, Window);
            }
        }
    }
}
