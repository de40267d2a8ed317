namespace ErrorGen.AspNetCore;

/// <summary>The error of a response as the template sees it: with the values that the response allows.</summary>
internal sealed class CappedError(ErrorResponse response) : Error(response.Definition!)
{
    public override ErrorValue GetParameter(int index) => response.GetParameter(index);
}
