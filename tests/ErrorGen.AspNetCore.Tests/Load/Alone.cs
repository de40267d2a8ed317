using Xunit;

namespace ErrorGen.AspNetCore.Tests.Load;

/// <summary>Runs after the other tests, so that measured memory is that of its own work.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;
