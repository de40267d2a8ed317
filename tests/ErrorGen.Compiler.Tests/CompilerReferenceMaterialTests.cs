namespace ErrorGen.Compiler.Tests;

/// <summary>Shows that tests are left out if the reference material is not on the machine.</summary>
public sealed class CompilerReferenceMaterialTests : ReferenceMaterialTests;
