namespace ErrorGen.Compiler.Tests;

/// <summary>.ci/run runs this project in several cultures.</summary>
public sealed class CompilerTestCultureTests : AmbientCultureTests;
