namespace ErrorGen.AspNetCore;

internal sealed class EPagesContainerFormat() : ErrorFormat("EPagesContainer", new EPagesContainerPage());
