namespace ErrorGen.AspNetCore;

/// <summary>Endpoint metadata: the format in which an endpoint answers with errors. The one added last wins.</summary>
public interface IErrorFormatMetadata
{
    /// <summary>The format.</summary>
    ErrorFormat Format { get; }
}
