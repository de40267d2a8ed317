namespace ErrorGen.Compiler.Cldr;

/// <summary>The plural categories of CLDR. The names are those of the runtime's enumeration.</summary>
internal enum PluralCategory
{
    Zero,
    One,
    Two,
    Few,
    Many,
    Other,
}
