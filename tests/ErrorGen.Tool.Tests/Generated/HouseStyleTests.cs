using Xunit;

namespace ErrorGen.Tool.Tests.Generated;

/// <summary>The base class of a team, which the factory that sample/templates/house.scriban writes uses. The build renders and compiles the factory.</summary>
public sealed class HouseError(string code, int status, string message, IReadOnlyDictionary<string, object?> values)
{
    public string Code => code;

    public int Status => status;

    public string Message => message;

    public IReadOnlyDictionary<string, object?> Values => values;
}

public sealed class HouseStyleTests
{
    [Fact]
    public void Factory_of_a_template_is_compiled_with_the_project()
    {
        HouseError error = HouseErrorFactory.Locked();

        Assert.Equal(("Locked", 423), (error.Code, error.Status));
    }
}
