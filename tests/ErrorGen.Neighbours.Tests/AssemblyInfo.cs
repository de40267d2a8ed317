using Xunit;

// Some neighbours have static state (FastEndpoints, Sentry), and the machine has few cores.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
