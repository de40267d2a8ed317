namespace ErrorGen;

/// <summary>The plural rule of one language. The build generates it from CLDR for the languages that a catalogue uses.</summary>
/// <param name="number">The number as it is formatted.</param>
/// <returns>The category of the number.</returns>
public delegate PluralCategory PluralRule(in PluralOperands number);
