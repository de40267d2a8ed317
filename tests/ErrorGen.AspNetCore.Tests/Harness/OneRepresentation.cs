namespace ErrorGen.AspNetCore.Tests.Harness;

/// <summary>A format cut down to one of its representations, so that a test need not ask for it.</summary>
internal sealed class OneRepresentation(ErrorRepresentation representation) : ErrorFormat("One", representation)
{
    public static OneRepresentation Of(ErrorFormat format, string mediaType) =>
        new(format.Representations.Single(representation => representation.MediaType == mediaType));
}
