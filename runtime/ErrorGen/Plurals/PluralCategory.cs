namespace ErrorGen;

/// <summary>The plural categories of CLDR (UTS #35, part 3, 5). A language has some of them; every language has <see cref="Other"/>.</summary>
public enum PluralCategory
{
    /// <summary><c>zero</c>, for example 0 in Arabic.</summary>
    Zero,

    /// <summary><c>one</c>, for example 1 in English, and 1, 21 and 31 in Russian.</summary>
    One,

    /// <summary><c>two</c>, for example 2 in Slovenian.</summary>
    Two,

    /// <summary><c>few</c>, for example 2 to 4 in Czech.</summary>
    Few,

    /// <summary><c>many</c>, for example 5 to 20 in Polish.</summary>
    Many,

    /// <summary><c>other</c>: all other numbers.</summary>
    Other,
}
