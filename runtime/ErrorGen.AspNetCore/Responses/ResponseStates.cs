using System.IO.Pipelines;
using Microsoft.AspNetCore.Http;

namespace ErrorGen.AspNetCore;

internal static class ResponseStates
{
    public static ResponseState Of(HttpResponse response)
    {
        if (response.HasStarted)
        {
            return ResponseState.Started;
        }

        PipeWriter body = response.BodyWriter;
        return body.CanGetUnflushedBytes && body.UnflushedBytes > 0 ? ResponseState.Polluted : ResponseState.Fresh;
    }
}
