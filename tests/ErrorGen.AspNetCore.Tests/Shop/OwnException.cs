namespace ErrorGen.AspNetCore.Tests.Shop;

/// <summary>Carries any error.</summary>
internal sealed class OwnException(Func<Error> error) : ErrorException(error());
