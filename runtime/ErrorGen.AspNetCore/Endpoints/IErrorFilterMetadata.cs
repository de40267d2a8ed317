namespace ErrorGen.AspNetCore;

/// <summary>Endpoint metadata: an endpoint filter writes the errors that the endpoint returns.</summary>
internal interface IErrorFilterMetadata;
