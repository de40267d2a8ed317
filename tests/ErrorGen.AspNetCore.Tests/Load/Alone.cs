using Xunit;

namespace ErrorGen.AspNetCore.Tests.Load;

/// <summary>Runs when the other tests are over: what it says of memory is about its own work then.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;
