namespace ErrorGen.AspNetCore;

internal sealed class EPagesContainerFormat() : ErrorFormat("EPagesContainer", new EPagesContainerPage())
{
    public override Type BodyType => typeof(string);
}
