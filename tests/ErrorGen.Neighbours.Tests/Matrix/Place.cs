namespace ErrorGen.Neighbours.Matrix;

/// <summary>Where a neighbour is registered and added to the pipeline.</summary>
[Flags]
internal enum Place
{
    /// <summary>Before <c>AddErrorGen()</c> and before <c>UseErrorGen()</c>: the neighbour is around ErrorGen.</summary>
    Before = 1,

    /// <summary>After <c>AddErrorGen()</c> and after <c>UseErrorGen()</c>: ErrorGen is around the neighbour.</summary>
    Behind = 2,

    Both = Before | Behind,
}
