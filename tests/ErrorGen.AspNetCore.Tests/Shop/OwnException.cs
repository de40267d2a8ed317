namespace ErrorGen.AspNetCore.Tests.Shop;

/// <summary>Carries any error, also one that the test has made to fail.</summary>
internal sealed class OwnException(Func<Error> error) : ErrorException(innerException: null)
{
    public override Error Error => error();
}
