using ErrorGen.TestSupport;
using Xunit;

namespace ErrorGen.AspNetCore.Tests;

public sealed class PublicApiTests
{
    [Fact]
    public void Is_the_one_that_is_checked_in() =>
        PublicApi.Verify(typeof(ErrorGenOptions).Assembly, "runtime", "ErrorGen.AspNetCore", "PublicApi.txt");
}
