using ErrorGen.Neighbours.Matrix;

namespace ErrorGen.Neighbours.Neighbours;

/// <summary>The application without a neighbour, and what is expected of it.</summary>
internal static class Alone
{
    public static readonly Neighbour Application = new("no neighbour");

    /// <summary>What every failure becomes beside a neighbour that does nothing about it.</summary>
    public static readonly IReadOnlyDictionary<string, Outcome> Outcomes = new Dictionary<string, Outcome>
    {
        ["thrown error"] = new("404 problem+json NoSuchEntity", "ErrorGen Information", "NoSuchEntity, HandledException"),
        ["unexpected exception"] = new("500 problem+json InternalError", "ErrorGen Error", "InternalError, UnhandledException"),
        ["unknown route"] = new("404 problem+json NotFound", "ErrorGen Debug", "NotFound"),
        ["bare status"] = new("403 problem+json Forbidden", "ErrorGen Debug", "Forbidden"),
        ["`Problem()`"] = new("409 problem+json Conflict", "ErrorGen Information", "Conflict"),
        ["validation"] = new("400 problem+json BadRequest", "ErrorGen Information", "BadRequest"),
    };
}
