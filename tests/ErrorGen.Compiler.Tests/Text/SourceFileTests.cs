using ErrorGen.Compiler.Text;
using Xunit;

namespace ErrorGen.Compiler.Tests.Text;

public sealed class SourceFileTests
{
    [Fact]
    public void Start_of_a_file_is_its_first_line_whether_the_file_can_be_read_or_not()
    {
        var start = new SourceSpan("/errors.json", default, default);

        Assert.Equal(start, SourceSpan.StartOf("/errors.json"));
        Assert.Equal(start, new SourceFile("/errors.json", "\n\n", encoding: null).Locate(default));
        Assert.Equal(start, new SourceFile("/errors.json", content: null, encoding: null).Locate(default));
    }
}
