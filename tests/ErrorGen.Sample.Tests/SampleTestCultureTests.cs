namespace ErrorGen.Sample.Tests;

/// <summary>.ci/run runs this project in several cultures.</summary>
public sealed class SampleTestCultureTests : AmbientCultureTests;
