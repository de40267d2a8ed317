namespace ErrorGen.AspNetCore.Tests;

/// <summary>.ci/run runs this project in several cultures.</summary>
public sealed class AspNetCoreTestCultureTests : AmbientCultureTests;
