namespace ErrorGen.Tests;

internal sealed class TestErrorException(Error error, Exception? innerException = null) : ErrorException(error, innerException);
