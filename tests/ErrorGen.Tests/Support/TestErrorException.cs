namespace ErrorGen.Tests;

internal sealed class TestErrorException(Error error, Exception? innerException = null) : ErrorException(innerException)
{
    public override Error Error { get; } = error;
}
