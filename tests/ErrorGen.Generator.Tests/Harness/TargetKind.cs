namespace ErrorGen.Generator.Tests.Harness;

/// <summary>The kinds of project that the generator distinguishes.</summary>
internal enum TargetKind
{
    /// <summary>A web application that references both runtimes.</summary>
    WebApplication,

    /// <summary>A library that references both runtimes.</summary>
    WebLibrary,

    /// <summary>A library that references the core runtime alone.</summary>
    Library,
}
