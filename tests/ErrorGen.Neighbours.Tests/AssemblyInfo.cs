using Xunit;

// Some neighbours have static state (FastEndpoints), and the machine has few cores.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
