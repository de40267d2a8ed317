namespace ErrorGen.AspNetCore;

/// <remarks>The media type of the version is what clients ask for and never what is sent: some of them refuse it.</remarks>
internal sealed class EPagesFormat() : ErrorFormat(
    "EPages", new EPagesJson("application/json"), new EPagesJson("application/vnd.epages.v1+json"), new HtmlPage())
{
    public override Type BodyType => typeof(EPagesErrorBody);
}
