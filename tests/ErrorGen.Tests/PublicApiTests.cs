using ErrorGen.TestSupport;
using Xunit;

namespace ErrorGen.Tests;

public sealed class PublicApiTests
{
    [Fact]
    public void Is_the_one_that_is_checked_in() => PublicApi.Verify(typeof(Error).Assembly, "runtime", "ErrorGen", "PublicApi.txt");
}
