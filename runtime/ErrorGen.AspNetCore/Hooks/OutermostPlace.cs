namespace ErrorGen.AspNetCore;

/// <summary>Whether what stands before the first middleware of the application is answered for too.</summary>
internal sealed class OutermostPlace
{
    public bool IsTaken { get; set; }
}
