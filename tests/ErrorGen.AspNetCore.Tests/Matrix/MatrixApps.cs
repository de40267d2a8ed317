using Xunit;

namespace ErrorGen.AspNetCore.Tests.Matrix;

/// <summary>The application once for every format and environment.</summary>
public sealed class MatrixApps : IAsyncLifetime
{
    private readonly List<MatrixApp> _apps = [];

    internal IReadOnlyList<MatrixApp> All => _apps;

    public async ValueTask InitializeAsync()
    {
        foreach (ErrorFormat format in new[] { ErrorFormats.Magento, ErrorFormats.EPages, ErrorFormats.ProblemDetails })
        {
            _apps.Add(await MatrixApp.StartAsync("Production", format));
            _apps.Add(await MatrixApp.StartAsync("Development", format));
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (MatrixApp app in _apps)
        {
            await app.DisposeAsync();
        }
    }
}
